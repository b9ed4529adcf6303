-- Migrator: 2 changes since V1__before (golden)
--   ~ column  users.price  integer to bigint
--   ~ column  users.twice  generated as price * 2
alter table users drop column twice;
-- MIG003
-- MIG006
alter table users modify column price bigint;
alter table users add column twice bigint generated always as (price * 2) stored;

-- way back
alter table users drop column twice;
-- MIG002
-- MIG003
-- MIG006
alter table users modify column price integer;
alter table users add column twice bigint generated always as (price * 2) stored;
