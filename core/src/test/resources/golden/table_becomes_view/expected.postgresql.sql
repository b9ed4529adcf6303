-- Migrator: 2 changes since V1__before (golden)
--   ! table  summary  dropped  [loses data]
--   + view   summary
-- ? table summary: dropped, which loses data. If that is meant, allow it: -Dquarkus.migrator.allow-destructive=true
-- MIG001
-- MIG006
drop table summary;
create view summary as
select id, amount as total from details;

-- way back
-- MIG006
drop view summary;
create table summary (
    id bigint not null,
    total bigint,
    constraint summary_pkey primary key (id)
);
