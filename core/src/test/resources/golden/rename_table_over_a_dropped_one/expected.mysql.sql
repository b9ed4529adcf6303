-- Migrator: 3 changes since V1__before (golden)
--   ~ table  idea            renamed from thing
--   ~ key    idea.idea_pkey  renamed from thing_pkey
--   ! table  idea            dropped  [loses data]
-- ? table idea: dropped, which loses data. If that is meant, allow it: -Dquarkus.migrator.allow-destructive=true
-- MIG001
-- MIG006
drop table idea;
-- MIG006
rename table thing to idea;
alter table idea drop primary key;
-- MIG004
-- MIG005
alter table idea add constraint idea_pkey primary key (id);

-- way back
-- MIG006
rename table idea to thing;
alter table thing drop primary key;
create table idea (
    id bigint not null,
    text text,
    constraint idea_pkey primary key (id)
);
-- MIG004
-- MIG005
alter table thing add constraint thing_pkey primary key (id);
