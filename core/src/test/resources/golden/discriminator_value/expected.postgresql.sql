-- Migrator: 3 changes since V1__before (golden)
--   - check  vehicle.vehicle_kind_check  dropped
--   + check  vehicle.vehicle_kind_check  kind in ('Auto','Vehicle')
--   ~ value  vehicle.kind                Car becomes Auto
alter table vehicle drop constraint vehicle_kind_check;
-- MIG006
update vehicle set kind = 'Auto' where kind = 'Car';
-- MIG004
-- MIG005
alter table vehicle add constraint vehicle_kind_check check (kind in ('Auto','Vehicle'));

-- way back
alter table vehicle drop constraint vehicle_kind_check;
-- MIG006
update vehicle set kind = 'Car' where kind = 'Auto';
-- MIG004
-- MIG005
alter table vehicle add constraint vehicle_kind_check check (kind in ('Car','Vehicle'));
