-- Migrator: 1 change since V1__before (golden)
--   + column  users.age  integer not null
alter table users add column age integer;
-- MIG003
update users set age = 18;
-- MIG003
alter table users modify column age integer not null;

-- way back
-- MIG001
-- MIG006
alter table users drop column age;
