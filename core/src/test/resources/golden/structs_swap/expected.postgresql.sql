-- Migrator: 2 changes since V1__before (golden)
--   ~ type  b  renamed from a
--   ~ type  a  renamed from b
-- MIG006
alter type a rename to renaming_a;
-- MIG006
alter type b rename to renaming_b;
-- MIG006
alter type renaming_a rename to b;
-- MIG006
alter type renaming_b rename to a;

-- way back
-- MIG006
alter type b rename to renaming_b;
-- MIG006
alter type a rename to renaming_a;
-- MIG006
alter type renaming_b rename to a;
-- MIG006
alter type renaming_a rename to b;
