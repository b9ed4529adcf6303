-- Migrator: 1 change since V1__before (golden)
--   ! table  orders  dropped  [loses data]
-- ? table orders: dropped, which loses data. If that is meant, allow it: -Dquarkus.migrator.allow-destructive=true
alter table orders drop foreign key fk_orders_user;
-- MIG001
-- MIG006
drop table orders;

-- way back
create table orders (
    id bigint not null,
    user_id bigint not null,
    constraint orders_pkey primary key (id)
);
alter table orders add constraint fk_orders_user foreign key (user_id) references users (id);
