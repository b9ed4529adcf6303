package io.quarkiverse.migrator.it.proof.changes;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** Parts of a definition in SQL. */
public final class ColumnDefinitionChanged {

    /** As it was. */
    public static class Before {

        @Entity(name = "Person")
        public static class Person {
            @Id
            public Long id;
            @Column(columnDefinition = "varchar(10) default 'a' not null")
            public String code;
            @Column(columnDefinition = "text check (length(note) > 1)")
            public String note;
        }
    }

    /** As it is. */
    public static class After {

        @Entity(name = "Person")
        public static class Person {
            @Id
            public Long id;
            @Column(columnDefinition = "varchar(10) default 'b' not null")
            public String code;
            @Column(columnDefinition = "text check (length(note) > 1)")
            public String note;
        }
    }
}
