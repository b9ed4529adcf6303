-- Migrator: 2 changes since V1__before (golden)
--   ~ column  users.b  renamed from a
--   ! column  users.b  dropped  [loses data]
-- ? column users.b: dropped, which loses data. If that is meant, allow it: -Dquarkus.migrator.allow-destructive=true
-- MIG001
-- MIG006
alter table users drop column b;
-- MIG006
alter table users rename column a to b;

-- way back
-- MIG006
alter table users rename column b to a;
alter table users add column b integer;
