-- Migrator: 1 change since V1__before (golden)
--   ~ index  users.ix_b  renamed from ix_a
alter index ix_a rename to ix_b;

-- way back
alter index ix_b rename to ix_a;
