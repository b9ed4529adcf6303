-- Migrator: 1 change since V1__before (golden)
--   ~ view  summary  changed
-- MIG006
drop view summary;
create view summary as
select type, max(amount) as total
from details
group by type;

-- way back
-- MIG006
drop view summary;
create view summary as
select type, sum(amount) as total
from details
group by type;
