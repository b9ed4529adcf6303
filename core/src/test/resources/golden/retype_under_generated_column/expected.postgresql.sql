-- Migrator: 2 changes since V1__before (golden)
--   ~ column  users.price  integer to bigint
--   ~ column  users.twice  generated as price * 2
alter table users drop column twice;
-- MIG003
-- MIG006
alter table users alter column price set data type bigint;
-- MIG003
alter table users add column twice bigint generated always as (price * 2) stored;

-- way back
alter table users drop column twice;
-- MIG002
-- MIG003
-- MIG006
alter table users alter column price set data type integer;
-- MIG003
alter table users add column twice bigint generated always as (price * 2) stored;
