-- Migrator: 1 change since V1__before (golden)
--   ~ index  users.ix_b  renamed from ix_a
alter table users rename index ix_a to ix_b;

-- way back
alter table users rename index ix_b to ix_a;
