-- Migrator: 1 change since V1__before (golden)
--   + table  users
create table users (
    id bigint not null,
    name varchar(255) not null comment 'who''s who',
    state varchar(20) not null default 'NEW',
    constraint users_state_check check (state in ('NEW','OLD')),
    constraint users_pkey primary key (id),
    constraint uk_users_name unique (name)
) comment = 'People';
create index ix_users_state on users (state desc, (lower(name)));

-- way back
-- MIG001
-- MIG006
drop table users;
