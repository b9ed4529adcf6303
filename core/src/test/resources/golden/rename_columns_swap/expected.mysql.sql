-- Migrator: 2 changes since V1__before (golden)
--   ~ column  users.b  renamed from a
--   ~ column  users.a  renamed from b
-- MIG006
alter table users rename column a to renaming_a;
-- MIG006
alter table users rename column b to renaming_b;
-- MIG006
alter table users rename column renaming_a to b;
-- MIG006
alter table users rename column renaming_b to a;

-- way back
-- MIG006
alter table users rename column a to renaming_a;
-- MIG006
alter table users rename column b to renaming_b;
-- MIG006
alter table users rename column renaming_a to b;
-- MIG006
alter table users rename column renaming_b to a;
