-- Migrator: 3 changes since V1__before (golden)
--   ~ column  vehicle.holder_type  renamed from owner_type
--   ~ value   vehicle.kind         Car becomes Auto
--   ~ value   vehicle.holder_type  com.acme.Car becomes com.acme.car.Auto
-- MIG006
alter table vehicle rename column owner_type to holder_type;
-- MIG006
update vehicle set kind = 'Auto' where kind = 'Car';
-- MIG006
update vehicle set holder_type = 'com.acme.car.Auto' where holder_type = 'com.acme.Car';

-- way back
-- MIG006
alter table vehicle rename column holder_type to owner_type;
-- MIG006
update vehicle set owner_type = 'com.acme.Car' where owner_type = 'com.acme.car.Auto';
-- MIG006
update vehicle set kind = 'Car' where kind = 'Auto';
