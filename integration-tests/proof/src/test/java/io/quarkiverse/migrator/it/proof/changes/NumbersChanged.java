package io.quarkiverse.migrator.it.proof.changes;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;

/** Another step of a sequence, and a key that the database numbers. */
public final class NumbersChanged {

    /** As it was. */
    public static class Before {

        @Entity(name = "Person")
        public static class Person {
            @Id
            @GeneratedValue
            @SequenceGenerator(sequenceName = "numbers", allocationSize = 50)
            public Long id;
        }

        @Entity(name = "Town")
        public static class Town {
            @Id
            public Long id;
        }
    }

    /** As it is. */
    public static class After {

        @Entity(name = "Person")
        public static class Person {
            @Id
            @GeneratedValue
            @SequenceGenerator(sequenceName = "numbers", allocationSize = 10)
            public Long id;
        }

        @Entity(name = "Town")
        public static class Town {
            @Id
            @GeneratedValue(strategy = GenerationType.IDENTITY)
            public Long id;
        }
    }
}
