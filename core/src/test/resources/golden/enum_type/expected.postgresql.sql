-- Migrator: 1 change since V1__before (golden)
--   ~ type  mood  changed
alter type mood add value 'meh' after 'sad';
alter type mood add value 'happy' after 'ok';

-- way back
-- MIG001
drop type mood;
-- MIG001
create type mood as enum ('sad', 'ok');
