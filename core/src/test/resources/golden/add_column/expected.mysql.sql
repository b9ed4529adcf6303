-- Migrator: 1 change since V1__before (golden)
--   + column  users.age  integer
alter table users add column age integer;
-- MIG003
update users set age = 18;

-- way back
-- MIG001
-- MIG006
alter table users drop column age;
