-- Migrator: 1 change since V1__before (golden)
--   ! type  kind, place, address  changed  [may not hold old values]
-- ? type kind, place, address: changed, which may not hold old values. If that is meant, allow it: -Dquarkus.migrator.allow-destructive=true
alter type kind rename to renaming_kind;
alter type place rename to renaming_place;
alter type address rename to renaming_address;
create type kind as enum ('CITY', 'TOWN');
create cast (varchar as kind) with inout as implicit;
create cast (kind as varchar) with inout as implicit;
create type place as (
    code integer,
    kind kind,
    name varchar(255)
);
create type address as (
    former place[],
    place place,
    street varchar(255)
);
create function renaming_place(renaming_place[]) returns place[] language sql as $$ select case when $1 is null then null else array(select case when $1[i] is not distinct from null then null else row(null, ($1[i]).kind::text::kind, ($1[i]).name)::place end from generate_subscripts($1, 1) as i order by i) end $$;
create function renaming_address(renaming_address[]) returns address[] language sql as $$ select case when $1 is null then null else array(select case when $1[i] is not distinct from null then null else row(renaming_place(($1[i]).former), case when ($1[i]).place is not distinct from null then null else row(null, (($1[i]).place).kind::text::kind, (($1[i]).place).name)::place end, ($1[i]).street)::address end from generate_subscripts($1, 1) as i order by i) end $$;
-- MIG002
-- MIG003
-- MIG006
alter table t alter column place set data type place using case when place is not distinct from null then null else row(null, (place).kind::text::kind, (place).name)::place end;
-- MIG002
-- MIG003
-- MIG006
alter table t alter column home set data type address using case when home is not distinct from null then null else row(renaming_place((home).former), case when (home).place is not distinct from null then null else row(null, ((home).place).kind::text::kind, ((home).place).name)::place end, (home).street)::address end;
-- MIG002
-- MIG003
-- MIG006
alter table t alter column others set data type address[] using renaming_address(others);
drop function renaming_place(renaming_place[]);
drop function renaming_address(renaming_address[]);
drop type renaming_address;
drop type renaming_place;
drop cast (varchar as renaming_kind);
drop cast (renaming_kind as varchar);
drop type renaming_kind;

-- way back
alter type kind add value 'HAMLET' after 'TOWN';
-- MIG001
-- MIG006
alter type place drop attribute code;
