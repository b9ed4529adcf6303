package io.quarkiverse.migrator.it.proof.cases;

import jakarta.persistence.DiscriminatorColumn;
import jakarta.persistence.DiscriminatorType;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import io.quarkiverse.migrator.RenamedFrom;

/** Numbers that tell the entities of one table apart; Hibernate makes one of an entity's name, which can be negative. */
public interface Discriminators {

    @Case(rows = "insert into vehicle (kind, id) values (0, 1), (-706387503, 2)")
    interface NegativeNumberAdded {
        interface Before {
            @Table(name = "vehicle")
            @DiscriminatorColumn(name = "kind", discriminatorType = DiscriminatorType.INTEGER)
            @DiscriminatorValue("0")
            @Entity(name = "Vehicle")
            class Vehicle {
                @Id
                Long id;
            }

            @Entity(name = "Scooter")
            class Scooter extends Vehicle {
            }
        }

        interface After {
            @Table(name = "vehicle")
            @DiscriminatorColumn(name = "kind", discriminatorType = DiscriminatorType.INTEGER)
            @DiscriminatorValue("0")
            @Entity(name = "Vehicle")
            class Vehicle {
                @Id
                Long id;
            }

            @Entity(name = "Scooter")
            class Scooter extends Vehicle {
            }

            @Entity(name = "Caravan")
            class Caravan extends Vehicle {
            }
        }
    }

    @Case(rows = "insert into vehicle (kind, id) values (0, 1), (-706387503, 2), (1546893535, 3)", gives = "select kind from vehicle order by id => 0,-2076447530,-1565786455")
    interface SeveralNumbersRenamed {
        interface Before {
            @Table(name = "vehicle")
            @DiscriminatorColumn(name = "kind", discriminatorType = DiscriminatorType.INTEGER)
            @DiscriminatorValue("0")
            @Entity(name = "Vehicle")
            class Vehicle {
                @Id
                Long id;
            }

            @Entity(name = "Scooter")
            class Scooter extends Vehicle {
            }

            @Entity(name = "Bicycle")
            class Bicycle extends Vehicle {
            }
        }

        interface After {
            @Table(name = "vehicle")
            @DiscriminatorColumn(name = "kind", discriminatorType = DiscriminatorType.INTEGER)
            @DiscriminatorValue("0")
            @Entity(name = "Vehicle")
            class Vehicle {
                @Id
                Long id;
            }

            @RenamedFrom("Scooter")
            @Entity(name = "Caravan")
            class Caravan extends Vehicle {
            }

            @RenamedFrom("Bicycle")
            @Entity(name = "Minibus")
            class Minibus extends Vehicle {
            }
        }
    }

    @Case(destructive = true, rows = "insert into vehicle (kind, id) values (0, 1)")
    interface NumberDropped {
        interface Before {
            @Table(name = "vehicle")
            @DiscriminatorColumn(name = "kind", discriminatorType = DiscriminatorType.INTEGER)
            @DiscriminatorValue("0")
            @Entity(name = "Vehicle")
            class Vehicle {
                @Id
                Long id;
            }

            @Entity(name = "Scooter")
            class Scooter extends Vehicle {
            }
        }

        interface After {
            @Table(name = "vehicle")
            @Entity(name = "Vehicle")
            class Vehicle {
                @Id
                Long id;
            }
        }
    }
}
