-- Migrator: 2 changes since V1__before (golden)
--   ~ column  Odd $$ 'T'.A "b"  not null, default 0
--   + unique  Odd $$ 'T'.Uk's   (A "b")
update `Odd $$ 'T'` set `A "b"` = 0 where `A "b"` is null;
-- MIG003
-- MIG006
alter table `Odd $$ 'T'` modify column `A "b"` integer not null default 0;
-- MIG004
-- MIG005
alter table `Odd $$ 'T'` add constraint `Uk's` unique (`A "b"`);

-- way back
alter table `Odd $$ 'T'` drop index `Uk's`;
-- MIG003
alter table `Odd $$ 'T'` modify column `A "b"` integer;
