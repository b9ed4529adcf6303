package io.quarkiverse.migrator.it.proof.changes;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;

/** More values of enums that checks list. */
public final class CheckedValues {

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
            @Enumerated(EnumType.STRING)
            public State state;
            public State priority;
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
            @Enumerated(EnumType.STRING)
            public State state;
            public State priority;
        }
    }
}
