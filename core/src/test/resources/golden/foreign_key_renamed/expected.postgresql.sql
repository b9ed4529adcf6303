-- Migrator: 1 change since V1__before (golden)
--   ~ foreign key  orders.fk2  renamed from fk_orders_user
alter table orders rename constraint fk_orders_user to fk2;

-- way back
alter table orders rename constraint fk2 to fk_orders_user;
