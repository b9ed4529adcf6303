-- Migrator: 2 changes since V1__before (golden)
--   ~ column  Odd $$ 'T'.A "b"  not null, default 0
--   + unique  Odd $$ 'T'.Uk's   (A "b")
set local lock_timeout = '5s';
alter table "Odd $$ 'T'" alter column "A ""b""" set default 0;

-- afterwards
update "Odd $$ 'T'" set "A ""b""" = 0 where "A ""b""" is null;
-- MIG006
do $do1$ begin
    if not exists (select from pg_constraint where conrelid = '"Odd $$ ''T''"'::regclass and conname = 'migrator_not_null_A "b"') then
        set local lock_timeout = '5s';
        alter table "Odd $$ 'T'" add constraint "migrator_not_null_A ""b""" check ("A ""b""" is not null) not valid;
    end if;
end $do1$;
-- MIG005
do $do1$ begin
    if exists (select from pg_constraint where conrelid = '"Odd $$ ''T''"'::regclass and conname = 'migrator_not_null_A "b"') then
        alter table "Odd $$ 'T'" validate constraint "migrator_not_null_A ""b""";
    end if;
end $do1$;
do $do1$ begin
    if exists (select from pg_constraint where conrelid = '"Odd $$ ''T''"'::regclass and conname = 'migrator_not_null_A "b"') then
        set local lock_timeout = '5s';
        alter table "Odd $$ 'T'" alter column "A ""b""" set not null;
        alter table "Odd $$ 'T'" drop constraint "migrator_not_null_A ""b""";
    end if;
end $do1$;
do $$ begin
    if exists (select from pg_index where indexrelid = to_regclass('"Uk''s"') and not indisvalid) then
        set local lock_timeout = '5s';
        drop index "Uk's";
    end if;
end $$;
-- MIG005
create unique index concurrently if not exists "Uk's" on "Odd $$ 'T'" ("A ""b""");
do $do1$ begin
    if not exists (select from pg_constraint where conrelid = '"Odd $$ ''T''"'::regclass and conname = 'Uk''s') then
        set local lock_timeout = '5s';
        alter table "Odd $$ 'T'" add constraint "Uk's" unique using index "Uk's";
    end if;
end $do1$;

-- way back
alter table "Odd $$ 'T'" drop constraint if exists "Uk's";
drop index if exists "Uk's";
alter table "Odd $$ 'T'" drop constraint if exists "migrator_not_null_A ""b""";
alter table "Odd $$ 'T'" alter column "A ""b""" drop not null;

-- way back of what went before
alter table "Odd $$ 'T'" alter column "A ""b""" drop default;
