-- Migrator: 2 changes since V1__before (golden)
--   ~ column  details.amount  integer to bigint
--   ~ view    summary         made anew, since what it reads changes
-- MIG006
drop view summary;
-- MIG003
-- MIG006
alter table details alter column amount set data type bigint;
create view summary as
select type, sum(amount) as total
from details
group by type;

-- way back
-- MIG006
drop view summary;
-- MIG002
-- MIG003
-- MIG006
alter table details alter column amount set data type integer;
create view summary as
select type, sum(amount) as total
from details
group by type;
