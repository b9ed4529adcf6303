-- Migrator: 1 change since V1__before (golden)
--   ~ foreign key  orders.fk2  renamed from fk_orders_user
alter table orders drop foreign key fk_orders_user;
-- MIG004
-- MIG005
alter table orders add constraint fk2 foreign key (user_id) references users (id);

-- way back
alter table orders drop foreign key fk2;
-- MIG004
-- MIG005
alter table orders add constraint fk_orders_user foreign key (user_id) references users (id);
