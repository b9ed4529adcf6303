-- Migrator: 2 changes since V1__before (golden)
--   + schema  hr
--   ~ table   hr.t  renamed from t
create schema if not exists hr;
-- MIG006
rename table t to hr.t;

-- way back
-- MIG006
rename table hr.t to t;
