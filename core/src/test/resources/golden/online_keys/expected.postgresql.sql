-- Migrator: 7 changes since V1__before (golden)
--   + table        orders
--   + unique       users.users_email_key  (email)
--   + foreign key  users.fk_boss          (boss) to users
--   + check        users.users_age_check  age >= 0
--   - index        users.ix_boss          dropped
--   + index        users.ix_age           (age)
--   + index        users.ix_age_boss      unique (age, boss)
set local lock_timeout = '5s';
create table orders (
    id bigint not null,
    user_email varchar(99),
    constraint orders_pkey primary key (id)
);
alter table users add constraint users_age_check check (age >= 0) not valid;

-- afterwards
do $$ begin
    if exists (select from pg_index where indexrelid = to_regclass('users_email_key') and not indisvalid) then
        set local lock_timeout = '5s';
        drop index users_email_key;
    end if;
end $$;
-- MIG005
create unique index concurrently if not exists users_email_key on users (email);
do $$ begin
    if not exists (select from pg_constraint where conrelid = 'users'::regclass and conname = 'users_email_key') then
        set local lock_timeout = '5s';
        alter table users add constraint users_email_key unique using index users_email_key;
    end if;
end $$;
-- MIG005
alter table users validate constraint users_age_check;
do $$ begin
    if exists (select from pg_index where indexrelid = to_regclass('ix_age') and not indisvalid) then
        set local lock_timeout = '5s';
        drop index ix_age;
    end if;
end $$;
create index concurrently if not exists ix_age on users (age);
do $$ begin
    if exists (select from pg_index where indexrelid = to_regclass('ix_age_boss') and not indisvalid) then
        set local lock_timeout = '5s';
        drop index ix_age_boss;
    end if;
end $$;
-- MIG005
create unique index concurrently if not exists ix_age_boss on users (age, boss);
do $$ begin
    if not exists (select from pg_constraint where conrelid = 'orders'::regclass and conname = 'fk_user') then
        set local lock_timeout = '5s';
        alter table orders add constraint fk_user foreign key (user_email) references users (email) not valid;
    end if;
end $$;
-- MIG005
alter table orders validate constraint fk_user;
do $$ begin
    if not exists (select from pg_constraint where conrelid = 'users'::regclass and conname = 'fk_boss') then
        set local lock_timeout = '5s';
        alter table users add constraint fk_boss foreign key (boss) references users (email) not valid;
    end if;
end $$;
-- MIG005
alter table users validate constraint fk_boss;
drop index concurrently if exists ix_boss;

-- way back
alter table users drop constraint if exists fk_boss;
alter table orders drop constraint if exists fk_user;
drop index if exists ix_age;
drop index if exists ix_age_boss;
alter table users drop constraint if exists users_email_key;
drop index if exists users_email_key;
-- MIG004
create index if not exists ix_boss on users (boss);

-- way back of what went before
alter table users drop constraint users_age_check;
-- MIG001
-- MIG006
drop table orders;
