-- Migrator: 2 changes since V1__before (golden)
--   - index  users.ix_a  dropped
--   + index  users.ix_a  (a desc)
alter table users drop index ix_a;
-- MIG004
create index ix_a on users (a desc);

-- way back
alter table users drop index ix_a;
-- MIG004
create index ix_a on users (a);
