-- Migrator: 2 changes since V1__before (golden)
--   ~ column  users.c  renamed from a
--   + column  users.a  integer
-- MIG006
alter table users rename column a to c;
alter table users add column a integer;

-- way back
-- MIG001
-- MIG006
alter table users drop column a;
-- MIG006
alter table users rename column c to a;
