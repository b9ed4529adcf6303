-- Migrator: 3 changes since V1__before (golden)
--   ! column  users.id          dropped  [loses data]
--   - key     users.users_pkey  dropped
--   + key     users.users_pkey  (code)
-- ? column users.id: dropped, which loses data. If that is meant, allow it: -Dquarkus.migrator.allow-destructive=true
alter table users modify column id bigint not null;
alter table users drop primary key;
-- MIG001
-- MIG006
alter table users drop column id;
-- MIG004
-- MIG005
alter table users add constraint users_pkey primary key (code);

-- way back
alter table users drop primary key;
-- MIG003
alter table users add column id bigint not null auto_increment, add unique key renaming_id (id);
-- MIG004
-- MIG005
alter table users add constraint users_pkey primary key (id);
alter table users drop index renaming_id;
