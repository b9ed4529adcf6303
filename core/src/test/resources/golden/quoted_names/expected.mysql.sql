-- Migrator: 1 change since V1__before (golden)
--   + table  Order
create table `Order` (
    `select` bigint not null,
    `say "hi"` text,
    constraint Order_pkey primary key (`select`)
);

-- way back
-- MIG001
-- MIG006
drop table `Order`;
