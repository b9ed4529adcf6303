-- Migrator: 1 change since V1__before (golden)
--   ~ view  totals  renamed from summary
-- MIG006
alter view summary rename to totals;

-- way back
-- MIG006
alter view totals rename to summary;
