-- Migrator: 5 changes since V1__before (golden)
--   ~ table  author              renamed from writer
--   ~ key    author.author_pkey  renamed from writer_pkey
--   ~ table  tome                renamed from book
--   ~ key    tome.tome_pkey      renamed from book_pkey
--   ~ table  tome_author         renamed from book_writer
-- MIG006
alter table writer rename to author;
-- MIG006
alter table book rename to tome;
-- MIG006
alter table book_writer rename to tome_author;
alter table author rename constraint writer_pkey to author_pkey;
alter table tome rename constraint book_pkey to tome_pkey;

-- way back
-- MIG006
alter table tome rename to book;
-- MIG006
alter table tome_author rename to book_writer;
-- MIG006
alter table author rename to writer;
alter table book rename constraint tome_pkey to book_pkey;
alter table writer rename constraint author_pkey to writer_pkey;
