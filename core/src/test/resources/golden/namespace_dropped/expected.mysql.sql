-- Migrator: 2 changes since V1__before (golden)
--   - schema  lib        dropped
--   ! table   lib.books  dropped  [loses data]
-- ? table lib.books: dropped, which loses data. If that is meant, allow it: -Dquarkus.migrator.allow-destructive=true
-- MIG001
-- MIG006
drop table lib.books;

-- way back
create schema if not exists lib;
create table lib.books (
    id bigint not null
);
