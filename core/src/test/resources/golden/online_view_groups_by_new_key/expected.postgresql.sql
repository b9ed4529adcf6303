-- Migrator: 2 changes since V1__before (golden)
--   + key   details.details_pkey  (id)
--   + view  summary
set local lock_timeout = '5s';
-- MIG004
-- MIG005
alter table details add constraint details_pkey primary key (id);
create view summary as
select type, count(*) from details group by id;

-- way back
-- MIG006
drop view summary;
alter table details drop constraint details_pkey;
