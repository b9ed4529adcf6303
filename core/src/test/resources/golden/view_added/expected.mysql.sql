-- Migrator: 1 change since V1__before (golden)
--   + view  summary
create view summary as
select type, sum(amount) as total
from details
group by type
-- one row a type
;

-- way back
-- MIG006
drop view summary;
