-- Migrator: 1 change since V1__before (golden)
--   + foreign key  orders.fk_user  (user_id) to users
set local lock_timeout = '5s';
alter table orders add constraint fk_user foreign key (user_id) references users (id) on delete cascade not valid;

-- afterwards
-- MIG005
alter table orders validate constraint fk_user;

-- way back
alter table orders drop constraint fk_user;
