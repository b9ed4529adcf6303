-- Migrator: 6 changes since V1__before (golden)
--   ~ column       book.author_code  renamed from author_id
--   ~ column       book.author_code  integer to bigint
--   - foreign key  book.fk1          dropped
--   + foreign key  book.fk2          (author_code) to person
--   ~ column       person.code       renamed from id
--   ~ column       person.code       integer to bigint
alter table book drop constraint fk1;
-- MIG006
alter table book rename column author_id to author_code;
-- MIG006
alter table person rename column id to code;
-- MIG003
-- MIG006
alter table book alter column author_code set data type bigint;
-- MIG003
-- MIG006
alter table person alter column code set data type bigint;
-- MIG004
-- MIG005
alter table book add constraint fk2 foreign key (author_code) references person (code);

-- way back
alter table book drop constraint fk2;
-- MIG006
alter table book rename column author_code to author_id;
-- MIG006
alter table person rename column code to id;
-- MIG002
-- MIG003
-- MIG006
alter table book alter column author_id set data type integer;
-- MIG002
-- MIG003
-- MIG006
alter table person alter column id set data type integer;
-- MIG004
-- MIG005
alter table book add constraint fk1 foreign key (author_id) references person (id);
