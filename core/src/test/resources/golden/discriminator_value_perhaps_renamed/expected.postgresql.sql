-- Migrator: 3 changes since V1__before (golden)
--   - check  vehicle.vehicle_kind_check  dropped
--   + check  vehicle.vehicle_kind_check  kind in ('Auto','Lorry','Vehicle')
--   ~ value  vehicle.kind                Car is gone, Truck is gone, Auto is new, Lorry is new
-- ? No entity has the value Car of vehicle.kind any more, and Auto or Lorry is new. If its rows belong to that now, say so with @RenamedFrom on the entity, or: -Dquarkus.migrator.renames=vehicle.kind.Car=Auto. If there are none, or they are to stay as they are: -Dquarkus.migrator.allow-destructive=true
-- ? No entity has the value Truck of vehicle.kind any more, and Auto or Lorry is new. If its rows belong to that now, say so with @RenamedFrom on the entity, or: -Dquarkus.migrator.renames=vehicle.kind.Truck=Lorry. If there are none, or they are to stay as they are: -Dquarkus.migrator.allow-destructive=true
alter table vehicle drop constraint vehicle_kind_check;
-- MIG004
-- MIG005
alter table vehicle add constraint vehicle_kind_check check (kind in ('Auto','Lorry','Vehicle'));

-- way back
alter table vehicle drop constraint vehicle_kind_check;
-- MIG004
-- MIG005
alter table vehicle add constraint vehicle_kind_check check (kind in ('Car','Truck','Vehicle'));
