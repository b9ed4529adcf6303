-- Migrator: 2 changes since V1__before (golden)
--   - key  t.t_pkey  dropped
--   + key  t.t_pkey  (a, b)
alter table t drop primary key;
-- MIG004
-- MIG005
alter table t add constraint t_pkey primary key (a, b);

-- way back
alter table t drop primary key;
-- MIG004
-- MIG005
alter table t add constraint t_pkey primary key (a);
