-- Migrator: 3 changes since V1__before (golden)
--   ~ sequence  a_seq  start 1 increment 1
--   + sequence  c_seq
--   - sequence  b_seq  dropped
create sequence c_seq start with 5 increment by 50;
-- MIG006
alter sequence a_seq increment by 1;
-- MIG006
drop sequence b_seq;

-- way back
create sequence b_seq start with 1 increment by 50;
-- MIG006
alter sequence a_seq increment by 50;
-- MIG006
drop sequence c_seq;
