-- Migrator: 2 changes since V1__before (golden)
--   ~ column  users.name  not null, default '?'
--   + column  users.age   integer not null
alter table users add column age integer;
update users set name = '?' where name is null;
-- MIG003
-- MIG006
alter table users modify column name varchar(20) not null default '?';
-- MIG003
update users set age = 18;
-- MIG003
alter table users modify column age integer not null;

-- way back
-- MIG003
alter table users modify column name varchar(20);
-- MIG001
-- MIG006
alter table users drop column age;
