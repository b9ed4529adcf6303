-- Migrator: 2 changes since V1__before (golden)
--   ~ column  users.full_name              renamed from name
--   ~ check   users.users_full_name_check  renamed from users_name_check
-- MIG006
alter table users rename column name to full_name;
alter table users drop check users_name_check;
-- MIG004
-- MIG005
alter table users add constraint users_full_name_check check (full_name <> 'name');

-- way back
-- MIG006
alter table users rename column full_name to name;
alter table users drop check users_full_name_check;
-- MIG004
-- MIG005
alter table users add constraint users_name_check check (name <> 'name');
