-- Migrator: 2 changes since V1__before (golden)
--   - index  users.ix_a  dropped
--   + index  users.ix_a  unique (a)
alter table users drop index ix_a;
-- MIG004
-- MIG005
create unique index ix_a on users (a);

-- way back
alter table users drop index ix_a;
-- MIG004
create index ix_a on users (a);
