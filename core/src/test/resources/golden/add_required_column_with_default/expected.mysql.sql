-- Migrator: 1 change since V1__before (golden)
--   + column  users.age  integer not null default 0
alter table users add column age integer default 0;
-- MIG003
update users set age = 18;
-- MIG003
alter table users modify column age integer not null default 0;

-- way back
-- MIG001
-- MIG006
alter table users drop column age;
