-- Migrator: 4 changes since V1__before (golden)
--   - view  one  dropped
--   - view  two  dropped
--   + view  two
--   + view  one
-- MIG006
drop view two;
-- MIG006
drop view one;
create view two as
select id from details;
create view one as
select id from two;

-- way back
-- MIG006
drop view one;
-- MIG006
drop view two;
create view one as
select id from details;
create view two as
select id from one;
