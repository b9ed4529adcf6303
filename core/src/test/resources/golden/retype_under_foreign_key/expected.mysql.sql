-- Migrator: 3 changes since V1__before (golden)
--   ~ column       orders.user_id         integer to bigint
--   - foreign key  orders.fk_orders_user  dropped
--   + foreign key  orders.fk_orders_user  (user_id) to users
alter table orders drop foreign key fk_orders_user;
-- MIG003
-- MIG006
alter table orders modify column user_id bigint;
-- MIG004
-- MIG005
alter table orders add constraint fk_orders_user foreign key (user_id) references users (id);

-- way back
alter table orders drop foreign key fk_orders_user;
-- MIG002
-- MIG003
-- MIG006
alter table orders modify column user_id integer;
-- MIG004
-- MIG005
alter table orders add constraint fk_orders_user foreign key (user_id) references users (id);
