-- Migrator: 2 changes since V1__before (golden)
--   ~ column  items.name  integer to varchar(255)
--   ! column  items.born  date to varchar(10)  [may not hold old values]
-- ? column items.born: date to varchar(10), which may not hold old values. If that is meant, allow it: -Dquarkus.migrator.allow-destructive=true
-- MIG003
-- MIG006
alter table items alter column name set data type varchar(255);
-- MIG002
-- MIG003
-- MIG006
alter table items alter column born set data type varchar(10);

-- way back
-- MIG002
-- MIG003
-- MIG006
alter table items alter column name set data type integer using name::integer;
-- MIG002
-- MIG003
-- MIG006
alter table items alter column born set data type date using born::date;
