-- Migrator: 2 changes since V1__before (golden)
--   ~ column  items.name  integer to varchar(255)
--   ~ column  items.born  date to varchar(10)
-- MIG003
-- MIG006
alter table items modify column name varchar(255);
-- MIG003
-- MIG006
alter table items modify column born varchar(10);

-- way back
-- MIG002
-- MIG003
-- MIG006
alter table items modify column name integer;
-- MIG002
-- MIG003
-- MIG006
alter table items modify column born date;
