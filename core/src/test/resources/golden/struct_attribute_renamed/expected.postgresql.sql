-- Migrator: 4 changes since V1__before (golden)
--   ! type       address       changed  [loses data]
--   ~ attribute  address.b     renamed from a
--   ~ attribute  address.a     renamed from b
--   ~ attribute  address.gone  renamed from street
-- ? type address: changed, which loses data. If that is meant, allow it: -Dquarkus.migrator.allow-destructive=true
-- MIG001
-- MIG006
alter type address drop attribute gone;
-- MIG006
alter type address rename attribute a to renaming_a cascade;
-- MIG006
alter type address rename attribute b to renaming_b cascade;
-- MIG006
alter type address rename attribute renaming_a to b cascade;
-- MIG006
alter type address rename attribute renaming_b to a cascade;
-- MIG006
alter type address rename attribute street to gone cascade;

-- way back
-- MIG006
alter type address rename attribute b to renaming_b cascade;
-- MIG006
alter type address rename attribute a to renaming_a cascade;
-- MIG006
alter type address rename attribute renaming_b to a cascade;
-- MIG006
alter type address rename attribute renaming_a to b cascade;
-- MIG006
alter type address rename attribute gone to street cascade;
-- MIG006
alter type address add attribute gone varchar(255) cascade;
