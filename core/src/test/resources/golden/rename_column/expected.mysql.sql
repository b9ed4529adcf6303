-- Migrator: 5 changes since V1__before (golden)
--   ~ column  users.full_name              renamed from name
--   - check   users.users_name_check       dropped
--   + check   users.users_full_name_check  full_name <> 'name'
--   - index   users.ix                     dropped
--   + index   users.ix                     (full_name, lower(full_name))
alter table users drop index ix;
alter table users /*!80016 drop check users_name_check */;
-- MIG006
alter table users rename column name to full_name;
-- MIG004
-- MIG005
alter table users add constraint users_full_name_check check (full_name <> 'name');
-- MIG004
create index ix on users (full_name, (lower(full_name)));

-- way back
alter table users drop index ix;
alter table users /*!80016 drop check users_full_name_check */;
-- MIG006
alter table users rename column full_name to name;
-- MIG004
-- MIG005
alter table users add constraint users_name_check check (name <> 'name');
-- MIG004
create index ix on users (name, (lower(name)));
