-- Migrator: 2 changes since V1__before (golden)
--   + schema  hr
--   ~ table   hr.t  renamed from t
create schema if not exists hr;
-- MIG006
alter table t set schema hr;

-- way back
-- MIG006
alter table hr.t set schema public;
do $$ begin drop schema if exists hr; exception when dependent_objects_still_exist then null; end $$;
