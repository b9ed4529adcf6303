-- Migrator: 1 change since V1__before (golden)
--   ~ column  users.name  nullable
alter table users alter column name drop not null;

-- way back
update users set name = '' where name is null;
-- MIG004
-- MIG006
alter table users alter column name set not null;
