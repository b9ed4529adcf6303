-- Migrator: 8 changes since V1__before (golden)
--   ~ table        person                     renamed from Old Person
--   ~ key          person.person_pkey         renamed from Old Person_pkey
--   ~ table        person_person              renamed from Old Person_Old Person
--   ~ column       person_person.person_id    renamed from Person_id
--   - foreign key  Old Person_Old Person.fk1  dropped
--   - foreign key  Old Person_Old Person.fk2  dropped
--   + foreign key  person_person.fk1          (person_id) to person
--   + foreign key  person_person.fk2          (friends_id) to person
alter table `Old Person_Old Person` drop foreign key fk1;
alter table `Old Person_Old Person` drop foreign key fk2;
-- MIG006
rename table `Old Person` to person;
-- MIG006
rename table `Old Person_Old Person` to person_person;
alter table person drop primary key;
-- MIG006
alter table person_person rename column Person_id to person_id;
-- MIG004
-- MIG005
alter table person add constraint person_pkey primary key (id);
-- MIG004
-- MIG005
alter table person_person add constraint fk1 foreign key (person_id) references person (id);
-- MIG004
-- MIG005
alter table person_person add constraint fk2 foreign key (friends_id) references person (id);

-- way back
alter table person_person drop foreign key fk1;
alter table person_person drop foreign key fk2;
-- MIG006
rename table person to `Old Person`;
-- MIG006
rename table person_person to `Old Person_Old Person`;
alter table `Old Person` drop primary key;
-- MIG006
alter table `Old Person_Old Person` rename column person_id to Person_id;
-- MIG004
-- MIG005
alter table `Old Person` add constraint `Old Person_pkey` primary key (id);
-- MIG004
-- MIG005
alter table `Old Person_Old Person` add constraint fk1 foreign key (Person_id) references `Old Person` (id);
-- MIG004
-- MIG005
alter table `Old Person_Old Person` add constraint fk2 foreign key (friends_id) references `Old Person` (id);
