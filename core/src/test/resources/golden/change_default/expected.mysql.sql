-- Migrator: 1 change since V1__before (golden)
--   ~ column  users.n  default 2
alter table users modify column n integer default 2;

-- way back
alter table users modify column n integer default 1;
