-- Written by Migrator from the entities. Review it, edit it if need be, commit it.
-- Migrator: 1 change since V1__initial (datasource audit, postgresql)
--   + column  events.details  jsonb

alter table events add column details jsonb;
