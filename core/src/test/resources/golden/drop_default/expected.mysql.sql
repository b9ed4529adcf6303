-- Migrator: 1 change since V1__before (golden)
--   ~ column  users.n  no default
alter table users modify column n integer;

-- way back
alter table users modify column n integer default 1;
