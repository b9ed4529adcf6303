-- Migrator: 4 changes since V1__before (golden)
--   ~ table  machine                     renamed from vehicle
--   - check  vehicle.vehicle_kind_check  dropped
--   + check  machine.vehicle_kind_check  kind in ('Car','Lorry','Vehicle')
--   ~ value  machine.kind                Car becomes Lorry, Truck becomes Car
alter table vehicle /*!80016 drop check vehicle_kind_check */;
-- MIG006
rename table vehicle to machine;
-- MIG006
update machine set kind = case kind when 'Car' then 'Lorry' when 'Truck' then 'Car' end where kind in ('Car', 'Truck');
-- MIG004
-- MIG005
alter table machine add constraint vehicle_kind_check check (kind in ('Car','Lorry','Vehicle'));

-- way back
alter table machine /*!80016 drop check vehicle_kind_check */;
-- MIG006
rename table machine to vehicle;
-- MIG006
update vehicle set kind = case kind when 'Lorry' then 'Car' when 'Car' then 'Truck' end where kind in ('Lorry', 'Car');
-- MIG004
-- MIG005
alter table vehicle add constraint vehicle_kind_check check (kind in ('Car','Truck','Vehicle'));
