-- Migrator: 1 change since V1__before (golden)
--   + foreign key  orders.fk_user  (user_id) to users
-- MIG004
-- MIG005
alter table orders add constraint fk_user foreign key (user_id) references users (id) on delete cascade;

-- way back
alter table orders drop foreign key fk_user;
