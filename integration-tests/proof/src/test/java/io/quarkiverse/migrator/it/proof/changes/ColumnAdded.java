package io.quarkiverse.migrator.it.proof.changes;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;

import org.hibernate.annotations.Comment;

/** Columns that may be null, one of them unique, one a reference. */
public final class ColumnAdded {

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
            @Column(unique = true)
            public String mail;
            @ManyToOne
            public Person friend;
            @Comment("It's a nickname")
            public String nickname;
        }
    }
}
