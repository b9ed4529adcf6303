-- Migrator: 2 changes since V1__before (golden)
--   ~ column  users.b  renamed from a
--   ~ column  users.c  renamed from b
-- MIG006
alter table users rename column b to renaming_b;
-- MIG006
alter table users rename column a to b;
-- MIG006
alter table users rename column renaming_b to c;

-- way back
-- MIG006
alter table users rename column b to renaming_b;
-- MIG006
alter table users rename column renaming_b to a;
-- MIG006
alter table users rename column c to b;
