package io.quarkiverse.migrator.it.proof.changes;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

import org.hibernate.annotations.ColumnDefault;

/** A required column with a default. */
public final class RequiredWithDefault {

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

        @Entity(name = "Person")
        public static class Person {
            @Id
            public Long id;
            @Column(nullable = false)
            @ColumnDefault("'none'")
            public String name;
            @ColumnDefault("5")
            public int level;
        }
    }
}
