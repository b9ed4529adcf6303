-- Migrator: 1 change since V1__before (golden)
--   ! type  address  changed  [loses data]
-- ? attribute address.street is gone, and road is new. If it was renamed, say so: -Dquarkus.migrator.renames=address.street=road. If it is to be dropped with all that it holds: -Dquarkus.migrator.allow-destructive=true
-- MIG001
-- MIG006
alter type address drop attribute street;
-- MIG006
alter type address add attribute road varchar(255) cascade;
-- MIG006
alter type address add attribute zip varchar(10) cascade;

-- way back
-- MIG001
-- MIG006
alter type address drop attribute road;
-- MIG001
-- MIG006
alter type address drop attribute zip;
-- MIG006
alter type address add attribute street varchar(255) cascade;
