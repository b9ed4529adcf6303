-- Migrator: 4 changes since V1__before (golden)
--   + table  river
--   ~ row    numbers.person  goes on above person.id
--   ~ row    numbers.river   goes on above river.id
--   ~ row    numbers.town    goes on above town.id
create table river (
    id bigint not null,
    constraint river_pkey primary key (id)
);
insert into numbers (name, number) select 'person', coalesce(greatest(max(id) + 9, 0), 0) from person on duplicate key update number = greatest(numbers.number, values(number));
insert into numbers (name, number) select 'river', coalesce(greatest(max(id) + 49, 0), 0) from river on duplicate key update number = greatest(numbers.number, values(number));
insert into numbers (name, number) select 'town', coalesce(greatest(max(id) + 49, 0), 0) from town on duplicate key update number = greatest(numbers.number, values(number));

-- way back
insert into numbers (name, number) select 'person', coalesce(greatest(max(id) + 49, 0), 0) from person on duplicate key update number = greatest(numbers.number, values(number));
-- MIG001
-- MIG006
drop table river;
