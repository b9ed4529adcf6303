-- Migrator: 0 changes since V1__before (golden)

-- way back
