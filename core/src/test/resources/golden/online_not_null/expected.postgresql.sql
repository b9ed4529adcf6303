-- Migrator: 2 changes since V1__before (golden)
--   ~ column  users.name  not null, default '?'
--   + column  users.age   integer not null
set local lock_timeout = '5s';
alter table users add column age integer;
alter table users alter column name set default '?';

-- afterwards
update users set name = '?' where name is null;
-- MIG006
do $$ begin
    if not exists (select from pg_constraint where conrelid = 'users'::regclass and conname = 'migrator_not_null_name') then
        set local lock_timeout = '5s';
        alter table users add constraint migrator_not_null_name check (name is not null) not valid;
    end if;
end $$;
-- MIG005
do $$ begin
    if exists (select from pg_constraint where conrelid = 'users'::regclass and conname = 'migrator_not_null_name') then
        alter table users validate constraint migrator_not_null_name;
    end if;
end $$;
do $$ begin
    if exists (select from pg_constraint where conrelid = 'users'::regclass and conname = 'migrator_not_null_name') then
        set local lock_timeout = '5s';
        alter table users alter column name set not null;
        alter table users drop constraint migrator_not_null_name;
    end if;
end $$;
-- MIG003
update users set age = 18 where age is null;
do $$ begin
    if not exists (select from pg_constraint where conrelid = 'users'::regclass and conname = 'migrator_not_null_age') then
        set local lock_timeout = '5s';
        alter table users add constraint migrator_not_null_age check (age is not null) not valid;
    end if;
end $$;
-- MIG005
do $$ begin
    if exists (select from pg_constraint where conrelid = 'users'::regclass and conname = 'migrator_not_null_age') then
        alter table users validate constraint migrator_not_null_age;
    end if;
end $$;
do $$ begin
    if exists (select from pg_constraint where conrelid = 'users'::regclass and conname = 'migrator_not_null_age') then
        set local lock_timeout = '5s';
        alter table users alter column age set not null;
        alter table users drop constraint migrator_not_null_age;
    end if;
end $$;

-- way back
alter table users drop constraint if exists migrator_not_null_name;
alter table users drop constraint if exists migrator_not_null_age;
alter table users alter column name drop not null;
alter table users alter column age drop not null;

-- way back of what went before
alter table users alter column name drop default;
-- MIG001
-- MIG006
alter table users drop column age;
