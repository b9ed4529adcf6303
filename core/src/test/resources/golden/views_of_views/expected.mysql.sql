-- Migrator: 4 changes since V1__before (golden)
--   ~ column  details.amount  integer to bigint
--   ~ view    c_base          made anew, since what it reads changes
--   ~ view    b_middle        made anew, since what it reads changes
--   ~ view    a_top           made anew, since what it reads changes
-- MIG006
drop view a_top;
-- MIG006
drop view b_middle;
-- MIG006
drop view c_base;
-- MIG003
-- MIG006
alter table details modify column amount bigint;
create view c_base as
select type, sum(amount) as total
from details
group by type;
create view b_middle as
select total from c_base;
create view a_top as
select total from b_middle;

-- way back
-- MIG006
drop view a_top;
-- MIG006
drop view b_middle;
-- MIG006
drop view c_base;
-- MIG002
-- MIG003
-- MIG006
alter table details modify column amount integer;
create view c_base as
select type, sum(amount) as total
from details
group by type;
create view b_middle as
select total from c_base;
create view a_top as
select total from b_middle;
