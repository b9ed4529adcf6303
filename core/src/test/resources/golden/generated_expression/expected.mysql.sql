-- Migrator: 1 change since V1__before (golden)
--   ~ column  users.b  generated as a + 2
alter table users drop column b;
alter table users add column b integer generated always as (a + 2) stored;

-- way back
alter table users drop column b;
alter table users add column b integer generated always as (a + 1) stored;
