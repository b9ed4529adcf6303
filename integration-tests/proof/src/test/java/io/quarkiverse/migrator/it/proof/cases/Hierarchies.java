package io.quarkiverse.migrator.it.proof.cases;

import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorColumn;
import jakarta.persistence.DiscriminatorType;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.PrimaryKeyJoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import org.hibernate.annotations.ColumnDefault;

import io.quarkiverse.migrator.Backfill;
import io.quarkiverse.migrator.RenamedFrom;

/** Hierarchies of entities, in one table, in joined ones, in one each. */
public interface Hierarchies {

    @Case
    interface SubclassOfOneTableAdded {
        interface Before {
            @Entity(name = "Vehicle")
            class Vehicle {
                @Id
                Long id;
            }

            @Entity(name = "Car")
            class Car extends Vehicle {
                Integer seats;
            }
        }

        interface After {
            @Entity(name = "Vehicle")
            class Vehicle {
                @Id
                Long id;
            }

            @Entity(name = "Car")
            class Car extends Vehicle {
                Integer seats;
            }

            @Entity(name = "Truck")
            class Truck extends Vehicle {
                Integer axles;
                @ManyToOne
                Car tows;
            }
        }
    }

    @Case(backfills = "vehicle.kind='Vehicle'", gives = "select kind from vehicle => Vehicle")
    interface FirstSubclassAdded {
        interface Before {
            @Table(name = "vehicle")
            @Entity(name = "Vehicle")
            class Vehicle {
                @Id
                Long id;
            }
        }

        interface After {
            @Table(name = "vehicle")
            @DiscriminatorColumn(name = "kind")
            @Entity(name = "Vehicle")
            class Vehicle {
                @Id
                Long id;
            }

            @DiscriminatorValue("C")
            @Entity(name = "Car")
            class Car extends Vehicle {
                Integer seats;
            }
        }
    }

    @Case(destructive = true, rows = "insert into vehicle (dtype, id) values ('Vehicle', 1)")
    interface SubclassOfOneTableRemoved {
        interface Before {
            @Table(name = "vehicle")
            @Entity(name = "Vehicle")
            class Vehicle {
                @Id
                Long id;
            }

            @Entity(name = "Car")
            class Car extends Vehicle {
                Integer seats;
            }

            @Entity(name = "Truck")
            class Truck extends Vehicle {
                Integer axles;
            }
        }

        interface After {
            @Table(name = "vehicle")
            @Entity(name = "Vehicle")
            class Vehicle {
                @Id
                Long id;
            }

            @Entity(name = "Car")
            class Car extends Vehicle {
                Integer seats;
            }
        }
    }

    @Case(rows = "insert into vehicle (kind, id) values ('Car', 1)", keeps = "select id from vehicle", gives = "select sort from vehicle => Car", renames = "vehicle.kind=sort")
    interface DiscriminatorColumnRenamed {
        interface Before {
            @Table(name = "vehicle")
            @DiscriminatorColumn(name = "kind")
            @Entity(name = "Vehicle")
            class Vehicle {
                @Id
                Long id;
            }

            @Entity(name = "Car")
            class Car extends Vehicle {
            }
        }

        interface After {
            @Table(name = "vehicle")
            @DiscriminatorColumn(name = "sort")
            @Entity(name = "Vehicle")
            class Vehicle {
                @Id
                Long id;
            }

            @Entity(name = "Car")
            class Car extends Vehicle {
            }
        }
    }

    @Case(destructive = true, rows = "insert into vehicle (kind, id) values ('2', 1)", gives = "select kind from vehicle => 2")
    interface DiscriminatorTypeChanged {
        interface Before {
            @Table(name = "vehicle")
            @DiscriminatorColumn(name = "kind")
            @DiscriminatorValue("1")
            @Entity(name = "Vehicle")
            class Vehicle {
                @Id
                Long id;
            }

            @DiscriminatorValue("2")
            @Entity(name = "Car")
            class Car extends Vehicle {
            }
        }

        interface After {
            @Table(name = "vehicle")
            @DiscriminatorColumn(name = "kind", discriminatorType = DiscriminatorType.INTEGER)
            @DiscriminatorValue("1")
            @Entity(name = "Vehicle")
            class Vehicle {
                @Id
                Long id;
            }

            @DiscriminatorValue("2")
            @Entity(name = "Car")
            class Car extends Vehicle {
            }
        }
    }

    @Case(renames = "vehicle.kind.C=A", rows = "insert into vehicle (kind, id) values ('V', 1), ('C', 2)", gives = "select kind from vehicle order by id => V,A")
    interface DiscriminatorValuesChanged {
        interface Before {
            @Table(name = "vehicle")
            @DiscriminatorColumn(name = "kind")
            @DiscriminatorValue("V")
            @Entity(name = "Vehicle")
            class Vehicle {
                @Id
                Long id;
            }

            @DiscriminatorValue("C")
            @Entity(name = "Car")
            class Car extends Vehicle {
            }
        }

        interface After {
            @Table(name = "vehicle")
            @DiscriminatorColumn(name = "kind")
            @DiscriminatorValue("V")
            @Entity(name = "Vehicle")
            class Vehicle {
                @Id
                Long id;
            }

            @DiscriminatorValue("A")
            @Entity(name = "Car")
            class Car extends Vehicle {
            }
        }
    }

    @Case
    interface SubclassOfJoinedTablesAdded {
        interface Before {
            @Inheritance(strategy = InheritanceType.JOINED)
            @Entity(name = "Vehicle")
            class Vehicle {
                @Id
                Long id;
            }

            @Entity(name = "Car")
            class Car extends Vehicle {
                int seats;
            }
        }

        interface After {
            @Inheritance(strategy = InheritanceType.JOINED)
            @Entity(name = "Vehicle")
            class Vehicle {
                @Id
                Long id;
            }

            @Entity(name = "Car")
            class Car extends Vehicle {
                int seats;
            }

            @PrimaryKeyJoinColumn(name = "of_vehicle")
            @Entity(name = "Truck")
            class Truck extends Vehicle {
                int axles;
            }
        }
    }

    @Case(destructive = true)
    interface SubclassOfJoinedTablesRemoved {
        interface Before {
            @Inheritance(strategy = InheritanceType.JOINED)
            @Entity(name = "Vehicle")
            class Vehicle {
                @Id
                Long id;
            }

            @Entity(name = "Car")
            class Car extends Vehicle {
                int seats;
            }

            @Entity(name = "Taxi")
            class Taxi extends Car {
                String sign;
            }
        }

        interface After {
            @Inheritance(strategy = InheritanceType.JOINED)
            @Entity(name = "Vehicle")
            class Vehicle {
                @Id
                Long id;
            }
        }
    }

    @Case
    interface SubclassWithItsOwnTableAdded {
        interface Before {
            @Inheritance(strategy = InheritanceType.TABLE_PER_CLASS)
            @Entity(name = "Vehicle")
            class Vehicle {
                @Id
                @GeneratedValue
                Long id;
                String maker;
            }
        }

        interface After {
            @Inheritance(strategy = InheritanceType.TABLE_PER_CLASS)
            @Entity(name = "Vehicle")
            class Vehicle {
                @Id
                @GeneratedValue
                Long id;
                String maker;
            }

            @Entity(name = "Car")
            class Car extends Vehicle {
                int seats;
            }
        }
    }

    @Case
    interface AttributeOfAUnionAdded {
        interface Before {
            @Inheritance(strategy = InheritanceType.TABLE_PER_CLASS)
            @Entity(name = "Vehicle")
            class Vehicle {
                @Id
                Long id;
            }

            @Entity(name = "Car")
            class Car extends Vehicle {
                int seats;
            }
        }

        interface After {
            @Inheritance(strategy = InheritanceType.TABLE_PER_CLASS)
            @Entity(name = "Vehicle")
            class Vehicle {
                @Id
                Long id;
                @Column(unique = true)
                String plate;
                @ManyToOne
                Person owner;
            }

            @Entity(name = "Car")
            class Car extends Vehicle {
                int seats;
            }

            @Entity(name = "Person")
            class Person {
                @Id
                Long id;
            }
        }
    }

    @Case(destructive = true)
    interface MappedSuperclassChanged {
        interface Before {
            @MappedSuperclass
            class Base {
                @Id
                Long id;
                String maker;
            }

            @Entity(name = "Car")
            class Car extends Base {
            }

            @Entity(name = "Boat")
            class Boat extends Base {
            }
        }

        interface After {
            @MappedSuperclass
            class Base {
                @Id
                Long id;
                @Version
                @ColumnDefault("0")
                int version;
                @Column(nullable = false)
                @ColumnDefault("'none'")
                String origin;
            }

            @Entity(name = "Car")
            class Car extends Base {
            }

            @Entity(name = "Boat")
            class Boat extends Base {
            }
        }
    }

    @Case(destructive = true, rows = {
            "insert into vehicle (dtype, id, maker, seats) values ('Car', 1, 'a', 4)" }, keeps = "select id, maker from vehicle")
    interface OneTableBecomesJoined {
        interface Before {
            @Table(name = "vehicle")
            @Entity(name = "Vehicle")
            class Vehicle {
                @Id
                Long id;
                String maker;
            }

            @Entity(name = "Car")
            class Car extends Vehicle {
                Integer seats;
            }
        }

        interface After {
            @Table(name = "vehicle")
            @Inheritance(strategy = InheritanceType.JOINED)
            @Entity(name = "Vehicle")
            class Vehicle {
                @Id
                Long id;
                String maker;
            }

            @Entity(name = "Car")
            class Car extends Vehicle {
                Integer seats;
            }
        }
    }

    @Case(rows = { "insert into vehicle (id, maker) values (1, 'a'), (2, 'b')",
            "insert into car (id, seats) values (2, 5)" }, keeps = "select id, maker from vehicle order by id", destructive = true, gives = "select id, seats, dtype from vehicle order by id => 1||Vehicle,2|5|Car", backfills = "vehicle.dtype=case when exists (select 1 from car c where c.id = vehicle.id) then 'Car' else 'Vehicle' end")
    interface JoinedBecomesOneTable {
        interface Before {
            @Table(name = "vehicle")
            @Inheritance(strategy = InheritanceType.JOINED)
            @Entity(name = "Vehicle")
            class Vehicle {
                @Id
                Long id;
                String maker;
            }

            @Table(name = "car")
            @Entity(name = "Car")
            class Car extends Vehicle {
                Integer seats;
            }
        }

        interface After {
            @Table(name = "vehicle")
            @DiscriminatorColumn(name = "dtype")
            @Entity(name = "Vehicle")
            class Vehicle {
                @Id
                Long id;
                String maker;
            }

            @Entity(name = "Car")
            class Car extends Vehicle {
                @Backfill("(select c.seats from car c where c.id = vehicle.id)")
                Integer seats;
            }
        }
    }

    @Case(destructive = true, rows = { "insert into vehicle (id) values (2)",
            "insert into car (id, maker) values (2, 'b')" }, gives = "select id, maker from vehicle => 2|b")
    interface AttributeMovedUp {
        interface Before {
            @Table(name = "vehicle")
            @Inheritance(strategy = InheritanceType.JOINED)
            @Entity(name = "Vehicle")
            class Vehicle {
                @Id
                Long id;
            }

            @Table(name = "car")
            @Entity(name = "Car")
            class Car extends Vehicle {
                String maker;
            }
        }

        interface After {
            @Table(name = "vehicle")
            @Inheritance(strategy = InheritanceType.JOINED)
            @Entity(name = "Vehicle")
            class Vehicle {
                @Id
                Long id;
                @Backfill("(select c.maker from car c where c.id = vehicle.id)")
                String maker;
            }

            @Table(name = "car")
            @Entity(name = "Car")
            class Car extends Vehicle {
            }
        }
    }

    @Case(destructive = true, rows = { "insert into vehicle (id, maker) values (2, 'b')",
            "insert into car (id) values (2)" }, gives = "select id, maker from car => 2|b")
    interface AttributeMovedDown {
        interface Before {
            @Table(name = "vehicle")
            @Inheritance(strategy = InheritanceType.JOINED)
            @Entity(name = "Vehicle")
            class Vehicle {
                @Id
                Long id;
                String maker;
            }

            @Table(name = "car")
            @Entity(name = "Car")
            class Car extends Vehicle {
            }
        }

        interface After {
            @Table(name = "vehicle")
            @Inheritance(strategy = InheritanceType.JOINED)
            @Entity(name = "Vehicle")
            class Vehicle {
                @Id
                Long id;
            }

            @Table(name = "car")
            @Entity(name = "Car")
            class Car extends Vehicle {
                @Backfill("(select v.maker from vehicle v where v.id = car.id)")
                String maker;
            }
        }
    }

    @Case(rows = { "insert into Person (id) values (1)",
            "insert into Author (id, boss_id, pen) values (2, 1, 'Ann')" }, keeps = {
                    "select id, boss_id from Author => select code, boss_code from Author" })
    interface KeyRenamedThatAnInheritedReferenceIsNamedAfter {
        interface Before {
            @Entity(name = "Person")
            @Inheritance(strategy = InheritanceType.TABLE_PER_CLASS)
            class Person {
                @Id
                Long id;
                @ManyToOne
                Person boss;
            }

            @Entity(name = "Author")
            class Author extends Person {
                String pen;
            }
        }

        interface After {
            @Entity(name = "Person")
            @Inheritance(strategy = InheritanceType.TABLE_PER_CLASS)
            class Person {
                @Id
                @RenamedFrom("id")
                Long code;
                @ManyToOne
                Person boss;
            }

            @Entity(name = "Author")
            class Author extends Person {
                String pen;
            }
        }
    }

    @Case(rows = "insert into vehicle (dtype, id, seats) values ('Car', 1, 4), ('Vehicle', 2, null)", gives = "select dtype, seats from vehicle order by id => Auto|4,Vehicle|")
    interface EntityOfOneTableRenamed {
        interface Before {
            @Table(name = "vehicle")
            @Entity(name = "Vehicle")
            class Vehicle {
                @Id
                Long id;
            }

            @Entity(name = "Car")
            class Car extends Vehicle {
                Integer seats;
            }
        }

        interface After {
            @Table(name = "vehicle")
            @Entity(name = "Vehicle")
            class Vehicle {
                @Id
                Long id;
            }

            @RenamedFrom("Car")
            @Entity(name = "Auto")
            class Auto extends Vehicle {
                Integer seats;
            }
        }
    }

    @Case(rows = "insert into Vehicle (dtype, id, seats) values ('Car', 1, 4), ('Vehicle', 2, null)", gives = "select dtype, seats from Machine order by id => Auto|4,Machine|")
    interface RootAndSubclassOfOneTableRenamed {
        interface Before {
            @Entity(name = "Vehicle")
            class Vehicle {
                @Id
                Long id;
            }

            @Entity(name = "Car")
            class Car extends Vehicle {
                Integer seats;
            }
        }

        interface After {
            @RenamedFrom("Vehicle")
            @Entity(name = "Machine")
            class Machine {
                @Id
                Long id;
            }

            @RenamedFrom("Car")
            @Entity(name = "Auto")
            class Auto extends Machine {
                Integer seats;
            }
        }
    }

    @Case(rows = { "insert into Vehicle (kind, id) values ('Car', 1), ('Vehicle', 2)",
            "insert into Car (id, seats) values (1, 4)" }, gives = { "select kind from Vehicle order by id => Auto,Vehicle",
                    "select seats from Auto => 4" })
    interface JoinedEntityWithDiscriminatorRenamed {
        interface Before {
            @Inheritance(strategy = InheritanceType.JOINED)
            @DiscriminatorColumn(name = "kind")
            @Entity(name = "Vehicle")
            class Vehicle {
                @Id
                Long id;
            }

            @Entity(name = "Car")
            class Car extends Vehicle {
                Integer seats;
            }
        }

        interface After {
            @Inheritance(strategy = InheritanceType.JOINED)
            @DiscriminatorColumn(name = "kind")
            @Entity(name = "Vehicle")
            class Vehicle {
                @Id
                Long id;
            }

            @RenamedFrom("Car")
            @Entity(name = "Auto")
            class Auto extends Vehicle {
                Integer seats;
            }
        }
    }

    @Case(rows = "insert into vehicle (kind, id, seats) values (67508, 1, 4), (1, 2, null)", gives = "select kind from vehicle order by id => 2052559,1")
    interface EntityWithNumberAsDiscriminatorRenamed {
        interface Before {
            @Table(name = "vehicle")
            @DiscriminatorColumn(name = "kind", discriminatorType = DiscriminatorType.INTEGER)
            @DiscriminatorValue("1")
            @Entity(name = "Vehicle")
            class Vehicle {
                @Id
                Long id;
            }

            @Entity(name = "Car")
            class Car extends Vehicle {
                Integer seats;
            }
        }

        interface After {
            @Table(name = "vehicle")
            @DiscriminatorColumn(name = "kind", discriminatorType = DiscriminatorType.INTEGER)
            @DiscriminatorValue("1")
            @Entity(name = "Vehicle")
            class Vehicle {
                @Id
                Long id;
            }

            @RenamedFrom("Car")
            @Entity(name = "Auto")
            class Auto extends Vehicle {
                Integer seats;
            }
        }
    }

    @Case(renames = "vehicle.kind.Car=C.1", rows = "insert into vehicle (kind, id, seats) values ('Car', 1, 4), ('Vehicle', 2, null)", gives = "select kind from vehicle order by id => C.1,Vehicle")
    interface DiscriminatorValueRenamed {
        interface Before {
            @Table(name = "vehicle")
            @DiscriminatorColumn(name = "kind")
            @Entity(name = "Vehicle")
            class Vehicle {
                @Id
                Long id;
            }

            @Entity(name = "Car")
            class Car extends Vehicle {
                Integer seats;
            }
        }

        interface After {
            @Table(name = "vehicle")
            @DiscriminatorColumn(name = "kind")
            @Entity(name = "Vehicle")
            class Vehicle {
                @Id
                Long id;
            }

            @DiscriminatorValue("C.1")
            @Entity(name = "Car")
            class Car extends Vehicle {
                Integer seats;
            }
        }
    }

    @Case(renames = { "vehicle.sort.c=t", "vehicle.sort.t=c",
            "vehicle.sort=kind" }, rows = "insert into vehicle (sort, id, seats) values ('c', 1, 4), ('t', 2, 5), ('Vehicle', 3, 6)", gives = "select kind from vehicle order by id => t,c,Vehicle")
    interface DiscriminatorValuesExchanged {
        interface Before {
            @Table(name = "vehicle")
            @DiscriminatorColumn(name = "sort")
            @Entity(name = "Vehicle")
            class Vehicle {
                @Id
                Long id;
            }

            @DiscriminatorValue("c")
            @Entity(name = "Car")
            class Car extends Vehicle {
                Integer seats;
            }

            @DiscriminatorValue("t")
            @Entity(name = "Truck")
            class Truck extends Vehicle {
            }
        }

        interface After {
            @Table(name = "vehicle")
            @DiscriminatorColumn(name = "kind")
            @Entity(name = "Vehicle")
            class Vehicle {
                @Id
                Long id;
            }

            @DiscriminatorValue("t")
            @Entity(name = "Car")
            class Car extends Vehicle {
                Integer seats;
            }

            @DiscriminatorValue("c")
            @Entity(name = "Truck")
            class Truck extends Vehicle {
            }
        }
    }

}
