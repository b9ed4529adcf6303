-- Migrator: 2 changes since V1__before (golden)
--   + column  users.age   integer not null
--   ! column  users.born  dropped  [loses data]
-- ? column users.born is gone, and age is new. If it was renamed, say so: -Dquarkus.migrator.renames=users.born=age. If it is to be dropped with all that it holds: -Dquarkus.migrator.allow-destructive=true
alter table users add column age integer;
-- MIG003
update users set age = 18;
-- MIG003
alter table users modify column age integer not null;
-- MIG001
-- MIG006
alter table users drop column born;

-- way back
alter table users add column born integer;
-- MIG001
-- MIG006
alter table users drop column age;
