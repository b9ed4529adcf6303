-- Migrator: 1 change since V1__before (golden)
--   ~ type  mood  changed

-- way back
