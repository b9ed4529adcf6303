-- Written by Migrator from the entities. Review it, edit it if need be, commit it.
-- Migrator: 1 change since V1__initial (datasource users, postgresql)
--   + column  accounts.details  jsonb

alter table accounts add column details jsonb;
