-- Migrator: 1 change since V1__before (golden)
--   ~ view  totals  renamed from summary, made anew
-- MIG006
drop view summary;
create view totals as
select type, max(amount) as total
from details
group by type;

-- way back
-- MIG006
drop view totals;
create view summary as
select type, sum(amount) as total
from details
group by type;
