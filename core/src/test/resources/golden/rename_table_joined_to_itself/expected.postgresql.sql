-- Migrator: 4 changes since V1__before (golden)
--   ~ table   person                   renamed from Old Person
--   ~ key     person.person_pkey       renamed from Old Person_pkey
--   ~ table   person_person            renamed from Old Person_Old Person
--   ~ column  person_person.person_id  renamed from Person_id
-- MIG006
alter table "Old Person" rename to person;
-- MIG006
alter table "Old Person_Old Person" rename to person_person;
alter table person rename constraint "Old Person_pkey" to person_pkey;
-- MIG006
alter table person_person rename column "Person_id" to person_id;

-- way back
-- MIG006
alter table person rename to "Old Person";
-- MIG006
alter table person_person rename to "Old Person_Old Person";
alter table "Old Person" rename constraint person_pkey to "Old Person_pkey";
-- MIG006
alter table "Old Person_Old Person" rename column person_id to "Person_id";
