package io.quarkiverse.migrator.it.proof.changes;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

import org.hibernate.annotations.Struct;

/** Composite types, of which the one that comes first by name holds the other. */
public final class StructsAdded {

    /** As it was. */
    public static class Before {

        @Entity(name = "Person")
        public static class Person {
            @Id
            public Long id;
        }
    }

    /** As it is. */
    public static class After {

        /** The inner part. */
        @Embeddable
        @Struct(name = "town")
        public static class Town {
            public String name;
            public int code;
        }

        /** The outer part. */
        @Embeddable
        @Struct(name = "address")
        public static class Address {
            public String street;
            public Town town;
        }

        @Entity(name = "Person")
        public static class Person {
            @Id
            public Long id;
            public Address address;
        }
    }
}
