-- Migrator: 5 changes since V1__before (golden)
--   ~ table  author              renamed from writer
--   ~ key    author.author_pkey  renamed from writer_pkey
--   ~ table  tome                renamed from book
--   ~ key    tome.tome_pkey      renamed from book_pkey
--   ~ table  tome_author         renamed from book_writer
-- MIG006
rename table writer to author;
-- MIG006
rename table book to tome;
-- MIG006
rename table book_writer to tome_author;
alter table author drop primary key;
alter table tome drop primary key;
-- MIG004
-- MIG005
alter table author add constraint author_pkey primary key (id);
-- MIG004
-- MIG005
alter table tome add constraint tome_pkey primary key (id);

-- way back
-- MIG006
rename table tome to book;
-- MIG006
rename table tome_author to book_writer;
-- MIG006
rename table author to writer;
alter table book drop primary key;
alter table writer drop primary key;
-- MIG004
-- MIG005
alter table book add constraint book_pkey primary key (id);
-- MIG004
-- MIG005
alter table writer add constraint writer_pkey primary key (id);
