-- Written by Migrator: takes back V1__initial.sql. What that script dropped comes back empty.

-- MIG001 loses data, MIG006 breaks instances of the former version
drop table book;

-- MIG006 breaks instances of the former version
drop sequence book_seq;
