-- Migrator: 1 change since V1__before (golden)
--   + unique  users.uk_a  (a)
-- MIG004
-- MIG005
alter table users add constraint uk_a unique (a);

-- way back
alter table users drop index uk_a;
