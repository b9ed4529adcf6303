-- Migrator: 4 changes since V1__before (golden)
--   + type    location
--   - type    address       dropped
--   ~ column  person.home   address to location
--   ~ column  person.homes  address[] to location[]
-- ? type address is gone, and location is new. If it was renamed, say so: -Dquarkus.migrator.renames=address=location. If it is to be dropped with all that it holds: -Dquarkus.migrator.allow-destructive=true
-- ? person.home changes from address to location, for which the database has no cast. Say how to convert with @Backfill or -Dquarkus.migrator.backfills=person.home=<SQL expression>
-- ? person.homes changes from address[] to location[], for which the database has no cast. Say how to convert with @Backfill or -Dquarkus.migrator.backfills=person.homes=<SQL expression>
create type location as (
    street text,
    zip text
);
-- MIG003
-- MIG006
alter table person alter column home set data type location;
-- MIG003
-- MIG006
alter table person alter column homes set data type location[];
drop type address;

-- way back
create type address as (
    street text,
    zip text
);
-- MIG003
-- MIG006
alter table person alter column home set data type address using null;
-- MIG003
-- MIG006
alter table person alter column homes set data type address[] using null;
drop type location;
