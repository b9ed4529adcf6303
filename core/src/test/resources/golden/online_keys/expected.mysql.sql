-- Migrator: 7 changes since V1__before (golden)
--   + table        orders
--   + unique       users.users_email_key  (email)
--   + foreign key  users.fk_boss          (boss) to users
--   + check        users.users_age_check  age >= 0
--   - index        users.ix_boss          dropped
--   + index        users.ix_age           (age)
--   + index        users.ix_age_boss      unique (age, boss)
alter table users drop index ix_boss;
create table orders (
    id bigint not null,
    user_email varchar(99),
    constraint orders_pkey primary key (id)
);
-- MIG004
-- MIG005
alter table users add constraint users_email_key unique (email);
-- MIG004
-- MIG005
alter table users add constraint users_age_check check (age >= 0);
-- MIG004
create index ix_age on users (age);
-- MIG004
-- MIG005
create unique index ix_age_boss on users (age, boss);
alter table orders add constraint fk_user foreign key (user_email) references users (email);
-- MIG004
-- MIG005
alter table users add constraint fk_boss foreign key (boss) references users (email);

-- way back
alter table users drop foreign key fk_boss;
alter table orders drop foreign key fk_user;
alter table users drop index ix_age;
alter table users drop index ix_age_boss;
alter table users drop index users_email_key;
alter table users /*!80016 drop check users_age_check */;
-- MIG001
-- MIG006
drop table orders;
-- MIG004
create index ix_boss on users (boss);
