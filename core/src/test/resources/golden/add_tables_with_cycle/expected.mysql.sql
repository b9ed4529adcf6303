-- Migrator: 2 changes since V1__before (golden)
--   + table  a
--   + table  b
create table a (
    id bigint not null,
    b_id bigint,
    constraint a_pkey primary key (id)
);
create table b (
    id bigint not null,
    a_id bigint,
    constraint b_pkey primary key (id)
);
alter table a add constraint fk_a_b foreign key (b_id) references b (id);
alter table b add constraint fk_b_a foreign key (a_id) references a (id) on delete cascade;

-- way back
alter table a drop foreign key fk_a_b;
alter table b drop foreign key fk_b_a;
-- MIG001
-- MIG006
drop table a;
-- MIG001
-- MIG006
drop table b;
