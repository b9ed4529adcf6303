-- Migrator: 3 changes since V1__before (golden)
--   ~ column  items.code        varchar(20) to bigint
--   - key     items.items_pkey  dropped
--   + key     items.items_pkey  (code)
alter table items drop primary key;
alter table items add column renaming_code bigint;
update items set renaming_code = case code when 'one' then 1 else 2 end;
alter table items modify column code varchar(20);
update items set code = null;
alter table items modify column code bigint;
update items set code = renaming_code;
-- MIG003
-- MIG006
alter table items modify column code bigint not null;
alter table items drop column renaming_code;
-- MIG004
-- MIG005
alter table items add constraint items_pkey primary key (code);

-- way back
-- MIG003
-- MIG006
alter table items modify column code varchar(20) not null;
