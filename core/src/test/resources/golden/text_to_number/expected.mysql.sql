-- Migrator: 1 change since V1__before (golden)
--   ! column  users.age  varchar(20) to integer, default 1  [may not hold old values]
-- ? column users.age: varchar(20) to integer, default 1, which may not hold old values. If that is meant, allow it: -Dquarkus.migrator.allow-destructive=true
-- MIG002
-- MIG003
-- MIG006
alter table users modify column age integer default 1;

-- way back
-- MIG003
-- MIG006
alter table users modify column age varchar(20) default '1';
