-- Written by Migrator from the entities. Review it, edit it if need be, commit it.
-- Migrator: 2 changes since the beginning (default datasource, postgresql)
--   + sequence  book_seq
--   + table     book

create sequence book_seq start with 1 increment by 50;

create table book (
    id bigint not null,
    title varchar(255),
    constraint book_pkey primary key (id)
);
