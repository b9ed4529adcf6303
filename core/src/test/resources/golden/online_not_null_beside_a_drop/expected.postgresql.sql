-- Migrator: 2 changes since V1__before (golden)
--   + column  users.age   integer not null
--   ! column  users.born  dropped  [loses data]
-- ? column users.born is gone, and age is new. If it was renamed, say so: -Dquarkus.migrator.renames=users.born=age. If it is to be dropped with all that it holds: -Dquarkus.migrator.allow-destructive=true
set local lock_timeout = '5s';
alter table users add column age integer;
-- MIG003
update users set age = 18;
alter table users add constraint migrator_not_null_age check (age is not null) not valid;
-- MIG001
-- MIG006
alter table users drop column born;

-- afterwards
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
alter table users drop constraint if exists migrator_not_null_age;
alter table users alter column age drop not null;

-- way back of what went before
alter table users add column born integer;
-- MIG001
-- MIG006
alter table users drop column age;
