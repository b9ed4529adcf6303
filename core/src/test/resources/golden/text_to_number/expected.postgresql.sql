-- Migrator: 1 change since V1__before (golden)
--   ! column  users.age  varchar(20) to integer, default 1  [may not hold old values]
-- ? column users.age: varchar(20) to integer, default 1, which may not hold old values. If that is meant, allow it: -Dquarkus.migrator.allow-destructive=true
alter table users alter column age drop default;
-- MIG002
-- MIG003
-- MIG006
alter table users alter column age set data type integer using age::integer;
alter table users alter column age set default 1;

-- way back
alter table users alter column age drop default;
-- MIG003
-- MIG006
alter table users alter column age set data type varchar(20);
alter table users alter column age set default '1';
