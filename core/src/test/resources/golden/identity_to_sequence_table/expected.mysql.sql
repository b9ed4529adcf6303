-- Migrator: 3 changes since V1__before (golden)
--   ~ column    users.id   no identity
--   + table     users_seq
--   ~ sequence  users_seq  goes on above users.id
create table users_seq (
    next_val bigint
);
insert into users_seq ( next_val ) values ( 1 );
-- MIG003
alter table users modify column id bigint not null;
update users_seq set next_val = greatest(next_val, coalesce((select max(id) + 50 from users), 0));

-- way back
-- MIG003
alter table users modify column id bigint not null auto_increment;
-- MIG006
drop table users_seq;
