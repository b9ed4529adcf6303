-- Migrator: 4 changes since V1__before (golden)
--   + table   new
--   + column  users.full_name  text not null
--   ! column  users.name       dropped  [loses data]
--   ! table   old              dropped  [loses data]
-- ? table old is gone, and new is new. If it was renamed, say so: -Dquarkus.migrator.renames=old=new. If it is to be dropped with all that it holds: -Dquarkus.migrator.allow-destructive=true
-- ? column users.name is gone, and full_name is new. If it was renamed, say so: -Dquarkus.migrator.renames=users.name=full_name. If it is to be dropped with all that it holds: -Dquarkus.migrator.allow-destructive=true
-- ? users.full_name is not null, and rows that exist have no value for it. Give the field a @ColumnDefault or @Backfill, or say what they get: -Dquarkus.migrator.backfills=users.full_name=<SQL expression>
create table new (
    id bigint not null,
    a text,
    constraint new_pkey primary key (id)
);
alter table users add column full_name text not null;
-- MIG001
-- MIG006
alter table users drop column name;
-- MIG001
-- MIG006
drop table old;

-- way back
create table old (
    id bigint not null,
    a text,
    constraint old_pkey primary key (id)
);
alter table users add column name text;
-- MIG003
update users set name = '';
-- MIG003
alter table users modify column name text not null;
-- MIG001
-- MIG006
alter table users drop column full_name;
-- MIG001
-- MIG006
drop table new;
