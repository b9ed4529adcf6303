package io.quarkiverse.migrator.it.proof.changes;

import java.util.List;
import java.util.Set;

import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.OrderColumn;

/** Tables of collections and associations. */
public final class CollectionAdded {

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
            @ElementCollection
            @OrderColumn
            public List<String> names;
            @ManyToMany
            public Set<Person> friends;
        }
    }
}
