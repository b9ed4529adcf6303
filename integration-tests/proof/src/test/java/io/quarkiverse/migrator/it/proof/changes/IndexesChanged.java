package io.quarkiverse.migrator.it.proof.changes;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.Table;

/** An index of another order, one on an expression, one that is gone. */
public final class IndexesChanged {

    /** As it was. */
    public static class Before {

        @Entity(name = "Person")
        @Table(indexes = { @Index(name = "by_name", columnList = "name"), @Index(columnList = "town") })
        public static class Person {
            @Id
            public Long id;
            public String name;
            public String town;
        }
    }

    /** As it is. */
    public static class After {

        @Entity(name = "Person")
        @Table(indexes = { @Index(name = "by_name", columnList = "name desc, town"),
                @Index(name = "by_lower", unique = true, columnList = "(lower(name))") })
        public static class Person {
            @Id
            public Long id;
            public String name;
            public String town;
        }
    }
}
