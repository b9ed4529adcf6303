package io.quarkiverse.migrator.it.proof.cases;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.Table;

import org.hibernate.annotations.ColumnDefault;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

import io.quarkiverse.migrator.it.proof.Server;

/** Enums that are types of their own, or of their column. */
public interface NamedEnums {

    @Case(on = Server.POSTGRESQL, why = "MySQL has no named types", rows = "insert into ticket (id, state) values (1, 'OPEN')")
    interface LabelAppended {
        interface Before {
            enum State {
                OPEN,
                CLOSED
            }

            @Entity(name = "ticket")
            class Ticket {
                @Id
                Long id;
                @JdbcTypeCode(SqlTypes.NAMED_ENUM)
                State state;
            }
        }

        interface After {
            enum State {
                OPEN,
                CLOSED,
                LOST
            }

            @Entity(name = "ticket")
            class Ticket {
                @Id
                Long id;
                @JdbcTypeCode(SqlTypes.NAMED_ENUM)
                State state;
            }
        }
    }

    @Case(on = Server.POSTGRESQL, why = "MySQL has no named types", rows = "insert into ticket (id, state) values (1, 'OPEN')")
    interface LabelInTheMiddle {
        interface Before {
            enum State {
                OPEN,
                CLOSED
            }

            @Entity(name = "ticket")
            class Ticket {
                @Id
                Long id;
                @JdbcTypeCode(SqlTypes.NAMED_ENUM)
                @ColumnDefault("'OPEN'")
                State state;
            }
        }

        interface After {
            enum State {
                ARISEN,
                OPEN,
                MOVED,
                CLOSED
            }

            @Entity(name = "ticket")
            class Ticket {
                @Id
                Long id;
                @JdbcTypeCode(SqlTypes.NAMED_ENUM)
                @ColumnDefault("'OPEN'")
                State state;
            }
        }
    }

    @Case(on = Server.POSTGRESQL, why = "MySQL has no named types", destructive = true, rows = "insert into ticket (id, state) values (1, 'OPEN')", gives = "select state from ticket => OPEN")
    interface LabelRemoved {
        interface Before {
            enum State {
                OPEN,
                MOVED,
                CLOSED
            }

            @Entity(name = "ticket")
            @Table(indexes = @Index(name = "by_state", columnList = "state"))
            class Ticket {
                @Id
                Long id;
                @JdbcTypeCode(SqlTypes.NAMED_ENUM)
                @ColumnDefault("'OPEN'")
                State state;
            }
        }

        interface After {
            enum State {
                OPEN,
                CLOSED
            }

            @Entity(name = "ticket")
            @Table(indexes = @Index(name = "by_state", columnList = "state"))
            class Ticket {
                @Id
                Long id;
                @JdbcTypeCode(SqlTypes.NAMED_ENUM)
                @ColumnDefault("'OPEN'")
                State state;
            }
        }
    }

    @Case(on = Server.POSTGRESQL, why = "MySQL has no named types", rows = "insert into ticket (id, state) values (1, 'OPEN')")
    interface LabelsReordered {
        interface Before {
            enum State {
                OPEN,
                CLOSED
            }

            @Entity(name = "ticket")
            class Ticket {
                @Id
                Long id;
                @JdbcTypeCode(SqlTypes.NAMED_ENUM)
                State state;
            }
        }

        interface After {
            enum State {
                CLOSED,
                OPEN
            }

            @Entity(name = "ticket")
            class Ticket {
                @Id
                Long id;
                @JdbcTypeCode(SqlTypes.NAMED_ENUM)
                State state;
            }
        }
    }

    @Case(on = Server.POSTGRESQL, why = "MySQL has no named types", destructive = true, rows = "insert into ticket (id, state) values (1, 'OPEN')", gives = "select state from ticket order by id => OPEN")
    interface LabelThatNoRowHasRenamed {
        interface Before {
            enum State {
                OPEN,
                DONE
            }

            @Entity(name = "ticket")
            class Ticket {
                @Id
                Long id;
                @JdbcTypeCode(SqlTypes.NAMED_ENUM)
                State state;
            }
        }

        interface After {
            enum State {
                OPEN,
                CLOSED
            }

            @Entity(name = "ticket")
            class Ticket {
                @Id
                Long id;
                @JdbcTypeCode(SqlTypes.NAMED_ENUM)
                State state;
            }
        }
    }

    @Case(on = Server.POSTGRESQL, why = "MySQL has no named types", destructive = true, rows = "insert into ticket (id, state) values (1, 'OPEN')", gives = "select state from ticket => OPEN")
    interface TextBecomesNamed {
        interface Before {
            enum State {
                OPEN,
                CLOSED
            }

            @Entity(name = "ticket")
            class Ticket {
                @Id
                Long id;
                @Enumerated(EnumType.STRING)
                State state;
            }
        }

        interface After {
            enum State {
                OPEN,
                CLOSED
            }

            @Entity(name = "ticket")
            class Ticket {
                @Id
                Long id;
                @JdbcTypeCode(SqlTypes.NAMED_ENUM)
                State state;
            }
        }
    }

    @Case(on = Server.POSTGRESQL, why = "MySQL has no named types", destructive = true, rows = "insert into ticket (id, state) values (1, 'OPEN')", gives = "select state from ticket => OPEN")
    interface NamedBecomesText {
        interface Before {
            enum State {
                OPEN,
                CLOSED
            }

            @Entity(name = "ticket")
            class Ticket {
                @Id
                Long id;
                @JdbcTypeCode(SqlTypes.NAMED_ENUM)
                State state;
            }
        }

        interface After {
            enum State {
                OPEN,
                CLOSED
            }

            @Entity(name = "ticket")
            class Ticket {
                @Id
                Long id;
                @Enumerated(EnumType.STRING)
                State state;
            }
        }
    }

    @Case(on = Server.POSTGRESQL, why = "MySQL has no named types", destructive = true, rows = {
            "insert into ticket (id, state) values (1, 'OPEN')", "insert into task (id, state) values (1, 'CLOSED')" })
    interface SharedByTwoTables {
        interface Before {
            enum State {
                OPEN,
                MOVED,
                CLOSED
            }

            @Entity(name = "ticket")
            class Ticket {
                @Id
                Long id;
                @JdbcTypeCode(SqlTypes.NAMED_ENUM)
                State state;
            }

            @Entity(name = "task")
            class Task {
                @Id
                Long id;
                @JdbcTypeCode(SqlTypes.NAMED_ENUM)
                State state;
            }
        }

        interface After {
            enum State {
                OPEN,
                CLOSED
            }

            @Entity(name = "ticket")
            class Ticket {
                @Id
                Long id;
                @JdbcTypeCode(SqlTypes.NAMED_ENUM)
                State state;
            }

            @Entity(name = "task")
            class Task {
                @Id
                Long id;
                @JdbcTypeCode(SqlTypes.NAMED_ENUM)
                State state;
            }
        }
    }

    @Case(on = Server.MYSQL, why = "PostgreSQL has no enum that belongs to a column", rows = "insert into ticket (id, state) values (1, 'OPEN')", gives = "select state from ticket => OPEN")
    interface OrdinalsOfMysqlsEnum {
        interface Before {
            enum State {
                OPEN,
                CLOSED
            }

            @Entity(name = "ticket")
            class Ticket {
                @Id
                Long id;
                @JdbcTypeCode(SqlTypes.ORDINAL_ENUM)
                State state;
            }
        }

        interface After {
            enum State {
                ARISEN,
                OPEN,
                CLOSED
            }

            @Entity(name = "ticket")
            class Ticket {
                @Id
                Long id;
                @JdbcTypeCode(SqlTypes.ORDINAL_ENUM)
                State state;
            }
        }
    }

}
