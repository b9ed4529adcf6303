-- Migrator: 2 changes since V1__before (golden)
--   - foreign key  orders.fk_orders_user  dropped
--   + foreign key  orders.fk_orders_user  (user_id) to users
alter table orders drop foreign key fk_orders_user;
-- MIG004
-- MIG005
alter table orders add constraint fk_orders_user foreign key (user_id) references users (id) on delete cascade;

-- way back
alter table orders drop foreign key fk_orders_user;
-- MIG004
-- MIG005
alter table orders add constraint fk_orders_user foreign key (user_id) references users (id);
