-- Migrator: 5 changes since V1__before (golden)
--   ~ table  a         renamed from b
--   ~ key    a.a_pkey  renamed from b_pkey
--   ~ table  b         renamed from a
--   ~ key    b.b_pkey  renamed from a_pkey
--   ~ view   of_a      made anew, since what it reads changes
-- MIG006
drop view of_a;
-- MIG006
rename table b to renaming_b;
-- MIG006
rename table a to renaming_a;
-- MIG006
rename table renaming_b to a;
-- MIG006
rename table renaming_a to b;
alter table a drop primary key;
-- MIG004
-- MIG005
alter table a add constraint renaming_b_pkey primary key (id);
alter table b drop primary key;
-- MIG004
-- MIG005
alter table b add constraint renaming_a_pkey primary key (id);
alter table a drop primary key;
alter table b drop primary key;
-- MIG004
-- MIG005
alter table a add constraint a_pkey primary key (id);
-- MIG004
-- MIG005
alter table b add constraint b_pkey primary key (id);
create view of_a as
select x from a;

-- way back
-- MIG006
drop view of_a;
-- MIG006
rename table b to renaming_b;
-- MIG006
rename table a to renaming_a;
-- MIG006
rename table renaming_b to a;
-- MIG006
rename table renaming_a to b;
alter table a drop primary key;
-- MIG004
-- MIG005
alter table a add constraint renaming_b_pkey primary key (id);
alter table b drop primary key;
-- MIG004
-- MIG005
alter table b add constraint renaming_a_pkey primary key (id);
alter table a drop primary key;
alter table b drop primary key;
-- MIG004
-- MIG005
alter table a add constraint a_pkey primary key (id);
-- MIG004
-- MIG005
alter table b add constraint b_pkey primary key (id);
create view of_a as
select x from a;
