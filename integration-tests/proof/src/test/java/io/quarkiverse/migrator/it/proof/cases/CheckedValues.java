package io.quarkiverse.migrator.it.proof.cases;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Inheritance;

import org.hibernate.annotations.ColumnDefault;

import io.quarkiverse.migrator.Backfill;
import io.quarkiverse.migrator.it.proof.Server;

/** Values that checks, types and discriminators list. */
public interface CheckedValues {

    @Case(rows = "insert into ticket (id, state) values (1, 'OPEN')")
    interface TextsAppended {
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
                CLOSED,
                LOST
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

    @Case(rows = "insert into ticket (id, state) values (1, 'OPEN')", gives = "select state from ticket => OPEN")
    interface TextsInTheMiddle {
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
                ARISEN,
                OPEN,
                MOVED,
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

    @Case(rows = "insert into ticket (id, state) values (1, 'OPEN')", gives = "select state from ticket => OPEN")
    interface TextsReordered {
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
                CLOSED,
                OPEN
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

    @Case(destructive = true, rows = "insert into ticket (id, state) values (1, 'OPEN')", gives = "select state from ticket => OPEN")
    interface TextsRemoved {
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
                OPEN
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

    @Case(destructive = true, rows = "insert into ticket (id, state) values (1, 'OPEN')", gives = "select state from ticket order by id => OPEN")
    interface TextsThatNoRowHasRenamed {
        interface Before {
            enum State {
                OPEN,
                DONE
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
                @Enumerated(EnumType.STRING)
                State state;
            }
        }
    }

    @Case(rows = "insert into ticket (id, state) values (1, 'OPEN')")
    interface RequiredTextsAppended {
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
                @Column(nullable = false)
                @ColumnDefault("'OPEN'")
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
                @Enumerated(EnumType.STRING)
                @Column(nullable = false)
                @ColumnDefault("'OPEN'")
                State state;
            }
        }
    }

    @Case
    interface OrdinalsAppended {
        interface Before {
            enum State {
                OPEN,
                CLOSED
            }

            @Entity(name = "ticket")
            class Ticket {
                @Id
                Long id;
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
                State state;
            }
        }
    }

    @Case(rows = "insert into ticket (id, state) values (1, 1)")
    interface OrdinalsRemoved {
        interface Before {
            enum State {
                OPEN,
                CLOSED,
                LOST
            }

            @Entity(name = "ticket")
            class Ticket {
                @Id
                Long id;
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
                State state;
            }
        }
    }

    @Case(rows = { "insert into ticket (id, state) values (1, 0)",
            "insert into ticket (id, state) values (2, 1)" }, gives = "select state from ticket order by id => OPEN,CLOSED")
    interface OrdinalToText {
        interface Before {
            enum State {
                OPEN,
                CLOSED
            }

            @Entity(name = "ticket")
            class Ticket {
                @Id
                Long id;
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
                @Backfill("case state when 0 then 'OPEN' when 1 then 'CLOSED' end")
                State state;
            }
        }
    }

    @Case(rows = { "insert into ticket (id, state) values (1, 'OPEN')",
            "insert into ticket (id, state) values (2, 'CLOSED')" }, gives = "select state from ticket order by id => 0,1")
    interface TextToOrdinal {
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
                @Backfill("case state when 'OPEN' then 0 when 'CLOSED' then 1 end")
                State state;
            }
        }
    }

    @Case(destructive = true, rows = "insert into ticket (id, state) values (1, 'OPEN')", gives = "select state from ticket => OPEN")
    interface PlainTextToEnum {
        interface Before {
            @Entity(name = "ticket")
            class Ticket {
                @Id
                Long id;
                String state;
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

    @Case(rows = "insert into ticket (id, state) values (1, 'OPEN')", gives = "select state from ticket => OPEN")
    interface EnumToPlainText {
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
            @Entity(name = "ticket")
            class Ticket {
                @Id
                Long id;
                String state;
            }
        }
    }

    @Case
    interface SubclassAdded {
        interface Before {
            @Entity(name = "animal")
            @Inheritance
            class Animal {
                @Id
                Long id;
                String name;
            }

            @Entity(name = "cat")
            class Cat extends Animal {
                String fur;
            }
        }

        interface After {
            @Entity(name = "animal")
            @Inheritance
            class Animal {
                @Id
                Long id;
                String name;
            }

            @Entity(name = "cat")
            class Cat extends Animal {
                String fur;
            }

            @Entity(name = "bird")
            class Bird extends Animal {
                String plumage;
            }
        }
    }

    @Case(destructive = true, rows = "insert into animal (id, dtype) values (1, 'cat')")
    interface SubclassRemoved {
        interface Before {
            @Entity(name = "animal")
            @Inheritance
            class Animal {
                @Id
                Long id;
                String name;
            }

            @Entity(name = "cat")
            class Cat extends Animal {
                String fur;
            }

            @Entity(name = "bird")
            class Bird extends Animal {
                String plumage;
            }
        }

        interface After {
            @Entity(name = "animal")
            @Inheritance
            class Animal {
                @Id
                Long id;
                String name;
            }

            @Entity(name = "cat")
            class Cat extends Animal {
                String fur;
            }
        }
    }

    @Case(on = Server.MYSQL, why = "PostgreSQL's checks don't convert", destructive = true, rows = {
            "insert into ticket (id, state) values (1, 'OPEN')",
            "insert into ticket (id, state) values (2, 'DONE')" }, gives = "select state from ticket order by id => OPEN,CLOSED")
    interface EnumOfMysqlRenamed {
        interface Before {
            enum State {
                OPEN,
                DONE
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
                @Enumerated(EnumType.STRING)
                @Backfill("case state when 'DONE' then 'CLOSED' else state end")
                State state;
            }
        }
    }

}
