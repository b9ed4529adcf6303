-- Migrator: 2 changes since V1__before (golden)
--   ~ column  items.size    float(23) to float(53)
--   ~ column  items.amount  integer to float(53)
-- MIG003
-- MIG006
alter table items alter column size set data type float(53);
-- MIG003
-- MIG006
alter table items alter column amount set data type float(53);

-- way back
-- MIG002
-- MIG003
-- MIG006
alter table items alter column size set data type float(23);
-- MIG002
-- MIG003
-- MIG006
alter table items alter column amount set data type integer;
