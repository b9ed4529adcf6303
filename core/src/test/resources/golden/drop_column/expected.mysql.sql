-- Migrator: 1 change since V1__before (golden)
--   ! column  users.age  dropped  [loses data]
-- ? column users.age: dropped, which loses data. If that is meant, allow it: -Dquarkus.migrator.allow-destructive=true
-- MIG001
-- MIG006
alter table users drop column age;

-- way back
alter table users add column age integer;
