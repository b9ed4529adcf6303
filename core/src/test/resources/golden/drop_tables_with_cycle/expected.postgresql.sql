-- Migrator: 2 changes since V1__before (golden)
--   ! table  a  dropped  [loses data]
--   ! table  b  dropped  [loses data]
-- ? table a: dropped, which loses data. If that is meant, allow it: -Dquarkus.migrator.allow-destructive=true
-- ? table b: dropped, which loses data. If that is meant, allow it: -Dquarkus.migrator.allow-destructive=true
alter table a drop constraint fk_b;
alter table b drop constraint fk_a;
-- MIG001
-- MIG006
drop table a;
-- MIG001
-- MIG006
drop table b;

-- way back
create table a (
    id bigint not null,
    b bigint,
    constraint a_pkey primary key (id)
);
create table b (
    id bigint not null,
    a bigint,
    constraint b_pkey primary key (id)
);
alter table a add constraint fk_b foreign key (b) references b (id);
alter table b add constraint fk_a foreign key (a) references a (id);
