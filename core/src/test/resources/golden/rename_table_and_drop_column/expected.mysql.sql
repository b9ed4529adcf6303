-- Migrator: 10 changes since V1__before (golden)
--   ~ sequence     human_seq             renamed from person_seq
--   ~ table        human                 renamed from person
--   ~ identity     human.id              renamed from person.id
--   + column       human.new             text
--   ! column       person.old            dropped  [loses data]
--   ~ key          human.human_pkey      renamed from person_pkey
--   ~ table        human_mails           renamed from person_mails
--   ~ column       human_mails.human_id  renamed from person_id
--   - foreign key  person_mails.fk1      dropped
--   + foreign key  human_mails.fk2       (human_id) to human
-- ? column person.old is gone, and new is new. If it was renamed, say so: -Dquarkus.migrator.renames=person.old=new. If it is to be dropped with all that it holds: -Dquarkus.migrator.allow-destructive=true
alter table person_mails drop foreign key fk1;
-- MIG006
rename table person to human;
-- MIG006
rename table person_mails to human_mails;
alter table human drop primary key;
-- MIG006
alter table human_mails rename column person_id to human_id;
alter table human add column new text;
-- MIG001
-- MIG006
alter table human drop column old;
-- MIG004
-- MIG005
alter table human add constraint human_pkey primary key (id);
-- MIG004
-- MIG005
alter table human_mails add constraint fk2 foreign key (human_id) references human (id);

-- way back
alter table human_mails drop foreign key fk2;
-- MIG006
rename table human to person;
-- MIG006
rename table human_mails to person_mails;
alter table person drop primary key;
-- MIG006
alter table person_mails rename column human_id to person_id;
alter table person add column old text;
-- MIG001
-- MIG006
alter table person drop column new;
-- MIG004
-- MIG005
alter table person add constraint person_pkey primary key (id);
-- MIG004
-- MIG005
alter table person_mails add constraint fk1 foreign key (person_id) references person (id);
