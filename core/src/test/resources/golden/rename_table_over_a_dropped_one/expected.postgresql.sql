-- Migrator: 3 changes since V1__before (golden)
--   ~ table  idea            renamed from thing
--   ~ key    idea.idea_pkey  renamed from thing_pkey
--   ! table  idea            dropped  [loses data]
-- ? table idea: dropped, which loses data. If that is meant, allow it: -Dquarkus.migrator.allow-destructive=true
-- MIG001
-- MIG006
drop table idea;
-- MIG006
alter table thing rename to idea;
alter table idea rename constraint thing_pkey to idea_pkey;

-- way back
-- MIG006
alter table idea rename to thing;
alter table thing rename constraint idea_pkey to thing_pkey;
create table idea (
    id bigint not null,
    text text,
    constraint idea_pkey primary key (id)
);
