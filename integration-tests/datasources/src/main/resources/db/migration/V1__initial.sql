-- Written by Migrator from the entities. Review it, edit it if need be, commit it.
-- Migrator: 2 changes since the beginning (default datasource, postgresql)
--   + sequence  products_seq
--   + table     products

create sequence products_seq start with 1 increment by 50;

create table products (
    id bigint not null,
    name varchar(255),
    constraint products_pkey primary key (id)
);
