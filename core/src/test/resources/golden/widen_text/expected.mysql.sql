-- Migrator: 1 change since V1__before (golden)
--   ~ column  users.name  varchar(100) to varchar(200)
alter table users modify column name varchar(200);

-- way back
-- MIG002
-- MIG003
-- MIG006
alter table users modify column name varchar(100);
