-- Migrator: 1 change since V1__before (golden)
--   ! column  users.name  varchar(200) to varchar(100)  [may not hold old values]
-- ? column users.name: varchar(200) to varchar(100), which may not hold old values. If that is meant, allow it: -Dquarkus.migrator.allow-destructive=true
-- MIG002
-- MIG003
-- MIG006
alter table users modify column name varchar(100);

-- way back
alter table users modify column name varchar(200);
