-- Migrator: 3 changes since V1__before (golden)
--   ~ column       orders.user_id         integer to bigint
--   - foreign key  orders.fk_orders_user  dropped
--   + foreign key  orders.fk_orders_user  (user_id) to users
alter table orders drop constraint fk_orders_user;
-- MIG003
-- MIG006
alter table orders alter column user_id set data type bigint;
-- MIG004
-- MIG005
alter table orders add constraint fk_orders_user foreign key (user_id) references users (id);

-- way back
alter table orders drop constraint fk_orders_user;
-- MIG002
-- MIG003
-- MIG006
alter table orders alter column user_id set data type integer;
-- MIG004
-- MIG005
alter table orders add constraint fk_orders_user foreign key (user_id) references users (id);
