-- Migrator: 3 changes since V1__before (golden)
--   + table  thing
--   ~ table  tool            renamed from thing
--   ~ key    tool.tool_pkey  renamed from thing_pkey
-- MIG006
alter table thing rename to tool;
alter table tool rename constraint thing_pkey to tool_pkey;
create table thing (
    id bigint not null,
    weight integer,
    constraint thing_pkey primary key (id)
);

-- way back
-- MIG001
-- MIG006
drop table thing;
-- MIG006
alter table tool rename to thing;
alter table thing rename constraint tool_pkey to thing_pkey;
