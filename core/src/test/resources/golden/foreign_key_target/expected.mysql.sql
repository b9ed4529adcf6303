-- Migrator: 2 changes since V1__before (golden)
--   - foreign key  t.fk_ref  dropped
--   + foreign key  t.fk_ref  (ref) to b
alter table t drop foreign key fk_ref;
-- MIG004
-- MIG005
alter table t add constraint fk_ref foreign key (ref) references b (id);

-- way back
alter table t drop foreign key fk_ref;
-- MIG004
-- MIG005
alter table t add constraint fk_ref foreign key (ref) references a (id);
