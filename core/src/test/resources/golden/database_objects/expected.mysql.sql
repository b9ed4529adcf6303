-- Migrator: 5 changes since V1__before (golden)
--   - object  early  dropped
--   - object  gone   dropped
--   + object  early
--   + object  late
--   + object  replaced2
drop function one();
drop view v;
create function one() returns int language sql as 'select 2';
create or replace function two() returns int language sql as 'select 2';
create view w as select id from t;

-- way back
drop function one();
drop view w;
create function one() returns int language sql as 'select 1';
create or replace function two() returns int language sql as 'select 1';
create view v as select id from t;
