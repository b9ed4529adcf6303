-- Migrator: 2 changes since V1__before (golden)
--   ~ sequence  users_seq  start 1 increment 50
--   ~ sequence  users_seq  goes on above users.id
-- MIG006
alter sequence users_seq increment by 50;
select setval('users_seq', max(id) + 50, false) from users having max(id) + 50 > (select last_value from users_seq);

-- way back
-- MIG006
alter sequence users_seq increment by 1;
select setval('users_seq', max(id) + 1, false) from users having max(id) + 1 > (select last_value from users_seq);
