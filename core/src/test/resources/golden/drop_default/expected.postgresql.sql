-- Migrator: 1 change since V1__before (golden)
--   ~ column  users.n  no default
alter table users alter column n drop default;

-- way back
alter table users alter column n set default 1;
