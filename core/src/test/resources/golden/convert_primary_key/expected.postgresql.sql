-- Migrator: 1 change since V1__before (golden)
--   ~ column  items.code  varchar(20) to bigint
-- MIG003
-- MIG006
alter table items alter column code set data type bigint using case code when 'one' then 1 else 2 end;

-- way back
-- MIG003
-- MIG006
alter table items alter column code set data type varchar(20);
