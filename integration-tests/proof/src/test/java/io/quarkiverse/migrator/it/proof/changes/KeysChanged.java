package io.quarkiverse.migrator.it.proof.changes;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;

import org.hibernate.annotations.Check;
import org.hibernate.annotations.OnDelete;
import org.hibernate.annotations.OnDeleteAction;

/** Unique constraints, a reference that cascades, a check. */
public final class KeysChanged {

    /** As it was. */
    public static class Before {

        @Entity(name = "Person")
        @Table(uniqueConstraints = @UniqueConstraint(columnNames = { "name", "town" }))
        public static class Person {
            @Id
            public Long id;
            public String name;
            public String town;
            public int age;
            @ManyToOne
            public Person friend;
        }
    }

    /** As it is. */
    public static class After {

        @Entity(name = "Person")
        @Table(uniqueConstraints = @UniqueConstraint(name = "one_name", columnNames = { "town", "name" }))
        public static class Person {
            @Id
            public Long id;
            @Column(unique = true)
            public String name;
            public String town;
            @Check(constraints = "age >= 0")
            public int age;
            @ManyToOne
            @OnDelete(action = OnDeleteAction.CASCADE)
            public Person friend;
        }
    }
}
