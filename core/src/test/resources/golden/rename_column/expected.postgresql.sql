-- Migrator: 2 changes since V1__before (golden)
--   ~ column  users.full_name              renamed from name
--   ~ check   users.users_full_name_check  renamed from users_name_check
-- MIG006
alter table users rename column name to full_name;
alter table users rename constraint users_name_check to users_full_name_check;

-- way back
-- MIG006
alter table users rename column full_name to name;
alter table users rename constraint users_full_name_check to users_name_check;
