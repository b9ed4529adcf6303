-- Migrator: 5 changes since V1__before (golden)
--   ~ table  a         renamed from b
--   ~ key    a.a_pkey  renamed from b_pkey
--   ~ table  b         renamed from a
--   ~ key    b.b_pkey  renamed from a_pkey
--   ~ view   of_a      made anew, since what it reads changes
-- MIG006
drop view of_a;
-- MIG006
alter table b rename to renaming_b;
-- MIG006
alter table a rename to renaming_a;
-- MIG006
alter table renaming_b rename to a;
-- MIG006
alter table renaming_a rename to b;
alter table a rename constraint b_pkey to renaming_b_pkey;
alter table b rename constraint a_pkey to renaming_a_pkey;
alter table a rename constraint renaming_b_pkey to a_pkey;
alter table b rename constraint renaming_a_pkey to b_pkey;
create view of_a as
select x from a;

-- way back
-- MIG006
drop view of_a;
-- MIG006
alter table b rename to renaming_b;
-- MIG006
alter table a rename to renaming_a;
-- MIG006
alter table renaming_b rename to a;
-- MIG006
alter table renaming_a rename to b;
alter table a rename constraint b_pkey to renaming_b_pkey;
alter table b rename constraint a_pkey to renaming_a_pkey;
alter table a rename constraint renaming_b_pkey to a_pkey;
alter table b rename constraint renaming_a_pkey to b_pkey;
create view of_a as
select x from a;
