-- Migrator: 1 change since V1__before (golden)
--   ~ type  address  changed
alter type address rename to renaming_address;
create type address as (
    street varchar(255),
    zip varchar(10)
);
-- MIG003
-- MIG006
alter table t alter column home set data type address using case when home is not distinct from null then null else row((home).street, null)::address end;
drop type renaming_address;

-- way back
alter type address rename to renaming_address;
create type address as (
    street varchar(255)
);
-- MIG001
-- MIG003
-- MIG006
alter table t alter column home set data type address using case when home is not distinct from null then null else row((home).street)::address end;
drop type renaming_address;
