-- Migrator: 9 changes since V1__before (golden)
--   ~ sequence     human_seq             renamed from person_seq
--   ~ table        human                 renamed from person
--   ~ identity     human.id              renamed from person.id
--   + column       human.new             text
--   ! column       person.old            dropped  [loses data]
--   ~ key          human.human_pkey      renamed from person_pkey
--   ~ table        human_mails           renamed from person_mails
--   ~ column       human_mails.human_id  renamed from person_id
--   ~ foreign key  human_mails.fk2       renamed from fk1
-- ? column person.old is gone, and new is new. If it was renamed, say so: -Dquarkus.migrator.renames=person.old=new. If it is to be dropped with all that it holds: -Dquarkus.migrator.allow-destructive=true
-- MIG006
alter table person rename to human;
-- MIG006
alter table person_mails rename to human_mails;
-- MIG006
alter sequence person_seq rename to human_seq;
alter sequence person_id_seq rename to human_id_seq;
alter table human rename constraint person_pkey to human_pkey;
-- MIG006
alter table human_mails rename column person_id to human_id;
alter table human_mails rename constraint fk1 to fk2;
alter table human add column new text;
-- MIG001
-- MIG006
alter table human drop column old;

-- way back
-- MIG006
alter table human rename to person;
-- MIG006
alter table human_mails rename to person_mails;
-- MIG006
alter sequence human_seq rename to person_seq;
alter sequence human_id_seq rename to person_id_seq;
alter table person rename constraint human_pkey to person_pkey;
-- MIG006
alter table person_mails rename column human_id to person_id;
alter table person_mails rename constraint fk2 to fk1;
alter table person add column old text;
-- MIG001
-- MIG006
alter table person drop column new;
