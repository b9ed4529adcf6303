package io.quarkiverse.migrator.it.proof.changes;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

import org.hibernate.annotations.Struct;

/** An attribute more in a composite type. */
public final class StructExtended {

    /** As it was. */
    public static class Before {

        /** A part. */
        @Embeddable
        @Struct(name = "Full_Name")
        public static class FullName {
            public String first;
            public String last;
        }

        @Entity(name = "Person")
        public static class Person {
            @Id
            public Long id;
            public FullName name;
        }
    }

    /** As it is. */
    public static class After {

        /** A part. */
        @Embeddable
        @Struct(name = "Full_Name")
        public static class FullName {
            public String first;
            public String last;
            @Column(length = 10)
            public String title;
        }

        @Entity(name = "Person")
        public static class Person {
            @Id
            public Long id;
            public FullName name;
        }
    }
}
