-- Migrator: 2 changes since V1__before (golden)
--   ~ type  Feeling  renamed from mood
--   ~ type  Feeling  changed
-- MIG006
alter type mood rename to "Feeling";
alter type "Feeling" add value 'c' after 'b';

-- way back
-- MIG006
alter type "Feeling" rename to mood;
alter type mood rename to renaming_mood;
create type mood as enum ('a', 'b');
create cast (varchar as mood) with inout as implicit;
create cast (mood as varchar) with inout as implicit;
-- MIG002
-- MIG003
-- MIG006
alter table person alter column mood set data type mood using mood::text::mood;
drop cast (varchar as renaming_mood);
drop cast (renaming_mood as varchar);
drop type renaming_mood;
