-- Migrator: 3 changes since V1__before (golden)
--   + table  thing
--   ~ table  tool            renamed from thing
--   ~ key    tool.tool_pkey  renamed from thing_pkey
-- MIG006
rename table thing to tool;
alter table tool drop primary key;
create table thing (
    id bigint not null,
    weight integer,
    constraint thing_pkey primary key (id)
);
-- MIG004
-- MIG005
alter table tool add constraint tool_pkey primary key (id);

-- way back
-- MIG001
-- MIG006
drop table thing;
-- MIG006
rename table tool to thing;
alter table thing drop primary key;
-- MIG004
-- MIG005
alter table thing add constraint thing_pkey primary key (id);
