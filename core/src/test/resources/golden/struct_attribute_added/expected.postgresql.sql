-- Migrator: 1 change since V1__before (golden)
--   ~ type  address  changed
-- MIG006
alter type address add attribute zip varchar(10) cascade;

-- way back
-- MIG001
-- MIG006
alter type address drop attribute zip;
