package io.quarkiverse.migrator.it.proof.changes;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;

/** A subclass more, in one table and in tables of their own. */
public final class SubclassAdded {

    /** As it was. */
    public static class Before {

        @Entity(name = "Payment")
        public static class Payment {
            @Id
            public Long id;
        }

        @Entity(name = "Vehicle")
        @Inheritance(strategy = InheritanceType.JOINED)
        public static class Vehicle {
            @Id
            public Long id;
        }
    }

    /** As it is. */
    public static class After {

        @Entity(name = "Payment")
        public static class Payment {
            @Id
            public Long id;
        }

        @Entity(name = "Vehicle")
        @Inheritance(strategy = InheritanceType.JOINED)
        public static class Vehicle {
            @Id
            public Long id;
        }

        @Entity(name = "Car")
        public static class Car extends Vehicle {
            public int seats;
        }

        @Entity(name = "Truck")
        public static class Truck extends Vehicle {
            public int axles;
        }
    }
}
