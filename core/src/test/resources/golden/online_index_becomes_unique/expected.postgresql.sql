-- Migrator: 2 changes since V1__before (golden)
--   - index  users.ix_a  dropped
--   + index  users.ix_a  unique (a)
set local lock_timeout = '5s';
drop index ix_a;

-- afterwards
do $$ begin
    if exists (select from pg_index where indexrelid = to_regclass('ix_a') and not indisvalid) then
        set local lock_timeout = '5s';
        drop index ix_a;
    end if;
end $$;
-- MIG005
create unique index concurrently if not exists ix_a on users (a);

-- way back
drop index if exists ix_a;

-- way back of what went before
-- MIG004
create index ix_a on users (a);
