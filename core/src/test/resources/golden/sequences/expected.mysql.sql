-- Migrator: 3 changes since V1__before (golden)
--   ~ sequence  a_seq  start 1 increment 1
--   + sequence  c_seq
--   - sequence  b_seq  dropped
-- ? sequence b_seq is gone, and c_seq is new. If it was renamed, say so: -Dquarkus.migrator.renames=b_seq=c_seq. If it is to be dropped with all that it holds: -Dquarkus.migrator.allow-destructive=true
create sequence c_seq start with 5 increment by 50;
-- MIG006
drop sequence b_seq;

-- way back
create sequence b_seq start with 1 increment by 50;
-- MIG006
drop sequence c_seq;
