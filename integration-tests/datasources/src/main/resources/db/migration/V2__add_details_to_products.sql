-- Written by Migrator from the entities. Review it, edit it if need be, commit it.
-- Migrator: 1 change since V1__initial (default datasource, postgresql)
--   + column  products.details  jsonb

alter table products add column details jsonb;
