-- Migrator: 1 change since V1__before (golden)
--   + table  orders
set local lock_timeout = '5s';
create table orders (
    id bigint not null,
    user_email varchar(99),
    constraint orders_pkey primary key (id)
);
create index ix_email on orders (user_email);

-- way back
-- MIG001
-- MIG006
drop table orders;
