package io.quarkiverse.migrator.it.proof.changes;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A label more in a type of the database. */
public final class NamedEnumExtended {

    /** As it was. */
    public static class Before {

        /** What may be. */
        public enum State {
            OPEN,
            CLOSED
        }

        @Entity(name = "Ticket")
        public static class Ticket {
            @Id
            public Long id;
            @JdbcTypeCode(SqlTypes.NAMED_ENUM)
            public State state;
        }
    }

    /** As it is. */
    public static class After {

        /** What may be. */
        public enum State {
            OPEN,
            WAITING,
            CLOSED
        }

        @Entity(name = "Ticket")
        public static class Ticket {
            @Id
            public Long id;
            @JdbcTypeCode(SqlTypes.NAMED_ENUM)
            public State state;
        }
    }
}
