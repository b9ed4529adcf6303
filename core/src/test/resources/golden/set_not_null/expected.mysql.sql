-- Migrator: 1 change since V1__before (golden)
--   ~ column  users.name  not null, default '?'
update users set name = '?' where name is null;
-- MIG003
-- MIG006
alter table users modify column name text not null default '?';

-- way back
-- MIG003
alter table users modify column name text;
