-- Migrator: 1 change since V1__before (golden)
--   ~ type  mood  changed
alter type mood add value 'meh' after 'sad';
alter type mood add value 'happy' after 'ok';

-- way back
alter type mood rename to renaming_mood;
create type mood as enum ('sad', 'ok');
create cast (varchar as mood) with inout as implicit;
create cast (mood as varchar) with inout as implicit;
-- MIG002
-- MIG003
-- MIG006
alter table t alter column m set data type mood using m::text::mood;
drop cast (varchar as renaming_mood);
drop cast (renaming_mood as varchar);
drop type renaming_mood;
