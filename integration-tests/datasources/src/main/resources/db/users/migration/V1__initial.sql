-- Written by Migrator from the entities. Review it, edit it if need be, commit it.
-- Migrator: 2 changes since the beginning (datasource users, postgresql)
--   + sequence  accounts_seq
--   + table     accounts

create sequence accounts_seq start with 1 increment by 50;

create table accounts (
    id bigint not null,
    name varchar(255),
    constraint accounts_pkey primary key (id)
);
