-- Migrator: 1 change since V1__before (golden)
--   ~ view  totals  renamed from summary
-- MIG006
rename table summary to totals;

-- way back
-- MIG006
rename table totals to summary;
