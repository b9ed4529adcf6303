-- Migrator: 1 change since V1__before (golden)
--   ~ sequence  users_seq  goes on above users.id
update users_seq set next_val = greatest(next_val, coalesce((select max(id) + 50 from users), 0));

-- way back
update users_seq set next_val = greatest(next_val, coalesce((select max(id) + 1 from users), 0));
