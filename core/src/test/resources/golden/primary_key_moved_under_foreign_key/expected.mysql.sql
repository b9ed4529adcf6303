-- Migrator: 4 changes since V1__before (golden)
--   - key          a.a_pkey  dropped
--   + key          a.a_pkey  (number)
--   - foreign key  t.fk_ref  dropped
--   + foreign key  t.fk_ref  (ref) to a
alter table t drop foreign key fk_ref;
alter table a drop primary key;
-- MIG004
-- MIG005
alter table a add constraint a_pkey primary key (number);
-- MIG004
-- MIG005
alter table t add constraint fk_ref foreign key (ref) references a (number);

-- way back
alter table t drop foreign key fk_ref;
alter table a drop primary key;
-- MIG004
-- MIG005
alter table a add constraint a_pkey primary key (id);
-- MIG004
-- MIG005
alter table t add constraint fk_ref foreign key (ref) references a (id);
