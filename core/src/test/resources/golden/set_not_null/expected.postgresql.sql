-- Migrator: 1 change since V1__before (golden)
--   ~ column  users.name  not null, default '?'
alter table users alter column name set default '?';
update users set name = '?' where name is null;
-- MIG004
-- MIG006
alter table users alter column name set not null;

-- way back
alter table users alter column name drop default;
alter table users alter column name drop not null;
