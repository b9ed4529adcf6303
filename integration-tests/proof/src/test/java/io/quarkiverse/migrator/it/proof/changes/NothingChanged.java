package io.quarkiverse.migrator.it.proof.changes;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** The same entities. */
public final class NothingChanged {

    /** As it was. */
    public static class Before {

        @Entity(name = "Person")
        public static class Person {
            @Id
            public Long id;
            public String name;
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
