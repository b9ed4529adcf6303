-- Migrator: 2 changes since V1__before (golden)
--   ~ type    mood  changed
--   ~ column  t.m   default 'happy'
alter type mood rename to renaming_mood;
create type mood as enum ('sad', 'meh', 'ok', 'happy');
create cast (varchar as mood) with inout as implicit;
create cast (mood as varchar) with inout as implicit;
-- MIG003
-- MIG006
alter table t alter column m set data type mood using m::text::mood;
alter table t alter column m set default 'happy';
drop cast (varchar as renaming_mood);
drop cast (renaming_mood as varchar);
drop type renaming_mood;

-- way back
alter type mood rename to renaming_mood;
create type mood as enum ('sad', 'ok');
create cast (varchar as mood) with inout as implicit;
create cast (mood as varchar) with inout as implicit;
alter table t alter column m drop default;
-- MIG002
-- MIG003
-- MIG006
alter table t alter column m set data type mood using m::text::mood;
alter table t alter column m drop default;
drop cast (varchar as renaming_mood);
drop cast (renaming_mood as varchar);
drop type renaming_mood;
