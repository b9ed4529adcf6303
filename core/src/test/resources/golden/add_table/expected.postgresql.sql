-- Migrator: 1 change since V1__before (golden)
--   + table  users
create table users (
    id bigint not null,
    name varchar(255) not null,
    state varchar(20) default 'NEW' not null,
    constraint users_state_check check (state in ('NEW','OLD')),
    constraint users_pkey primary key (id),
    constraint uk_users_name unique (name)
);
create index ix_users_state on users (state desc, (lower(name)));
comment on table users is 'People';
comment on column users.name is 'who''s who';

-- way back
-- MIG001
-- MIG006
drop table users;
