-- Migrator: 2 changes since V1__before (golden)
--   - check  users.users_s_check  dropped
--   + check  users.users_s_check  s in ('A','B','C')
alter table users /*!80016 drop check users_s_check */;
-- MIG004
-- MIG005
alter table users add constraint users_s_check check (s in ('A','B','C'));

-- way back
alter table users /*!80016 drop check users_s_check */;
-- MIG004
-- MIG005
alter table users add constraint users_s_check check (s in ('A','B'));
