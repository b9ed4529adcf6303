-- Migrator: 1 change since V1__before (golden)
--   ~ view  small  changed
-- MIG006
drop view small;
create view small as
select * from details where amount < 9
with check option;

-- way back
-- MIG006
drop view small;
create view small as
select * from details where amount < 9;
