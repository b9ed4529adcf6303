-- Migrator: 2 changes since V1__before (golden)
--   + schema  lib
--   + table   lib.books
create schema if not exists lib;
create table lib.books (
    id bigint not null
);

-- way back
-- MIG001
-- MIG006
drop table lib.books;
