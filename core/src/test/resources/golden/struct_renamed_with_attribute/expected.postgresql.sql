-- Migrator: 3 changes since V1__before (golden)
--   ~ type       location       renamed from address
--   ~ attribute  location.code  renamed from zip
--   ~ type       location       changed
-- MIG006
alter type address rename to location;
-- MIG006
alter type location rename attribute zip to code cascade;
-- MIG006
alter type location add attribute town text cascade;

-- way back
-- MIG006
alter type location rename to address;
-- MIG006
alter type address rename attribute code to zip cascade;
-- MIG001
-- MIG006
alter type address drop attribute town;
