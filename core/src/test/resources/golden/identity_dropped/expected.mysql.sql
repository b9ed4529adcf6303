-- Migrator: 1 change since V1__before (golden)
--   ~ column  users.id  no identity
-- MIG003
alter table users modify column id bigint not null;

-- way back
-- MIG003
alter table users modify column id bigint not null auto_increment;
