-- Migrator: 4 changes since V1__before (golden)
--   ~ table  machine                     renamed from vehicle
--   - check  vehicle.vehicle_kind_check  dropped
--   + check  machine.vehicle_kind_check  kind in (-5,1,9)
--   ~ value  machine.kind                -5 becomes 9, 7 becomes -5
alter table vehicle /*!80016 drop check vehicle_kind_check */;
-- MIG006
rename table vehicle to machine;
-- MIG006
update machine set kind = case kind when -5 then 9 when 7 then -5 end where kind in (-5, 7);
-- MIG004
-- MIG005
alter table machine add constraint vehicle_kind_check check (kind in (-5,1,9));

-- way back
alter table machine /*!80016 drop check vehicle_kind_check */;
-- MIG006
rename table machine to vehicle;
-- MIG006
update vehicle set kind = case kind when 9 then -5 when -5 then 7 end where kind in (9, -5);
-- MIG004
-- MIG005
alter table vehicle add constraint vehicle_kind_check check (kind in (-5,1,7));
