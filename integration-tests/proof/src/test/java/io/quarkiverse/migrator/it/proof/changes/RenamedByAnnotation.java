package io.quarkiverse.migrator.it.proof.changes;

import java.util.Set;

import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;

import io.quarkiverse.migrator.Backfill;
import io.quarkiverse.migrator.RenamedFrom;

/** An entity, its attributes, its association, its collection and an attribute of its embeddable under other names. */
public final class RenamedByAnnotation {

    /** As it was. */
    public static class Before {

        @Entity(name = "Person")
        public static class Person {
            @Id
            @GeneratedValue
            public Long id;
            @Column(unique = true)
            public String name;
            @ManyToOne
            public Person boss;
            @ElementCollection
            public Set<String> nicknames;
            @Embedded
            public Address address;
        }

        @Embeddable
        public static class Address {
            public String town;
        }
    }

    /** As it is. */
    public static class After {

        @Entity(name = "Human")
        @RenamedFrom("Person")
        public static class Human {
            @Id
            @GeneratedValue
            public Long id;
            @Column(unique = true)
            @RenamedFrom("name")
            public String fullName;
            @ManyToOne
            @RenamedFrom("boss")
            public Human chief;
            @ElementCollection
            @RenamedFrom("nicknames")
            public Set<String> aliases;
            @Embedded
            public Address address;
            @Column(nullable = false)
            @Backfill("upper(fullName)")
            public String shout;
        }

        @Embeddable
        public static class Address {
            @RenamedFrom("town")
            public String city;
        }
    }
}
