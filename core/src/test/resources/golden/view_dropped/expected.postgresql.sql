-- Migrator: 1 change since V1__before (golden)
--   - view  summary  dropped
-- MIG006
drop view summary;

-- way back
create view summary as
select type, sum(amount) as total
from details
group by type;
