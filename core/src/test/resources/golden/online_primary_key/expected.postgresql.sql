-- Migrator: 2 changes since V1__before (golden)
--   - key  t.t_pkey  dropped
--   + key  t.t_pkey  (a, b)
set local lock_timeout = '5s';
alter table t drop constraint t_pkey;

-- afterwards
do $$ begin
    if exists (select from pg_index where indexrelid = to_regclass('t_pkey') and not indisvalid) then
        set local lock_timeout = '5s';
        drop index t_pkey;
    end if;
end $$;
-- MIG005
create unique index concurrently if not exists t_pkey on t (a, b);
do $$ begin
    if not exists (select from pg_constraint where conrelid = 't'::regclass and conname = 't_pkey') then
        set local lock_timeout = '5s';
        alter table t add constraint t_pkey primary key using index t_pkey;
    end if;
end $$;

-- way back
alter table t drop constraint if exists t_pkey;
drop index if exists t_pkey;

-- way back of what went before
-- MIG004
-- MIG005
alter table t add constraint t_pkey primary key (a);
