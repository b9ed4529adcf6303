-- Migrator: 1 change since V1__before (golden)
--   ~ column  items.code  varchar(20) to integer
alter table items add column renaming_code integer;
update items set renaming_code = case code when 'one' then 1 else 2 end;
alter table items modify column code varchar(20);
update items set code = null;
alter table items modify column code integer;
update items set code = renaming_code;
-- MIG003
-- MIG006
alter table items modify column code integer not null;
alter table items drop column renaming_code;

-- way back
-- MIG003
-- MIG006
alter table items modify column code varchar(20) not null;
