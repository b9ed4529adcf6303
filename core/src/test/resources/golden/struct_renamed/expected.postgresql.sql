-- Migrator: 1 change since V1__before (golden)
--   ~ type  location  renamed from address
-- MIG006
alter type address rename to location;

-- way back
-- MIG006
alter type location rename to address;
