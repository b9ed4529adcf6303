package io.quarkiverse.migrator.it.proof.changes;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;

/** A column less. */
public final class ColumnDropped {

    /** As it was. */
    public static class Before {

        @Entity(name = "Person")
        public static class Person {
            @Id
            public Long id;
            public String name;
            @ManyToOne
            public Person friend;
        }
    }

    /** As it is. */
    public static class After {

        @Entity(name = "Person")
        public static class Person {
            @Id
            public Long id;
            public String name;
        }
    }
}
