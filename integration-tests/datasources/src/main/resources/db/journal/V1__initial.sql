-- Written by Migrator from the entities. Review it, edit it if need be, commit it.
-- Migrator: 2 changes since the beginning (datasource audit, postgresql)
--   + sequence  events_seq
--   + table     events

create sequence events_seq start with 1 increment by 50;

create table events (
    id bigint not null,
    name varchar(255),
    constraint events_pkey primary key (id)
);
