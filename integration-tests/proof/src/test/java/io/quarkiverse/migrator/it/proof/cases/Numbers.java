package io.quarkiverse.migrator.it.proof.cases;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;

import io.quarkiverse.migrator.it.proof.Server;

/** Ids that are numbered from elsewhere, or in other steps: none that exists may be handed out again. */
public interface Numbers {

    @Case(on = Server.POSTGRESQL, why = "sequences are tables on MySQL", rows = "insert into Person (id, name) values (70, 'Ada')", gives = "select nextval('Person_seq') => 120")
    interface FromIdentityOnSequence {
        interface Before {
            @Entity(name = "Person")
            class Person {
                @Id
                @GeneratedValue(strategy = GenerationType.IDENTITY)
                Long id;
                String name;
            }
        }

        interface After {
            @Entity(name = "Person")
            class Person {
                @Id
                @GeneratedValue(strategy = GenerationType.SEQUENCE)
                Long id;
                String name;
            }
        }
    }

    @Case(on = Server.POSTGRESQL, why = "sequences are tables on MySQL", rows = "insert into Person (id, name) values (70, 'Ada')", gives = "select nextval('Person_seq') => 120")
    interface FromAssignedOnSequence {
        interface Before {
            @Entity(name = "Person")
            class Person {
                @Id
                Long id;
                String name;
            }
        }

        interface After {
            @Entity(name = "Person")
            class Person {
                @Id
                @GeneratedValue(strategy = GenerationType.SEQUENCE)
                Long id;
                String name;
            }
        }
    }

    @Case(on = Server.POSTGRESQL, why = "sequences are tables on MySQL", rows = {
            "insert into Person (id, name) values (70, 'Ada')",
            "select setval('people_seq', 70)" }, gives = "select nextval('people_seq') => 120")
    interface StepWidenedOnSequence {
        interface Before {
            @Entity(name = "Person")
            class Person {
                @Id
                @GeneratedValue(generator = "people")
                @SequenceGenerator(name = "people", sequenceName = "people_seq", allocationSize = 1)
                Long id;
                String name;
            }
        }

        interface After {
            @Entity(name = "Person")
            class Person {
                @Id
                @GeneratedValue(generator = "people")
                @SequenceGenerator(name = "people", sequenceName = "people_seq", allocationSize = 50)
                Long id;
                String name;
            }
        }
    }

    @Case(on = Server.POSTGRESQL, why = "sequences are tables on MySQL", rows = {
            "insert into Person (id, name) values (70, 'Ada')",
            "select setval('people_seq', 101)" }, gives = "select nextval('people_seq') => 102")
    interface StepNarrowedOnSequence {
        interface Before {
            @Entity(name = "Person")
            class Person {
                @Id
                @GeneratedValue(generator = "people")
                @SequenceGenerator(name = "people", sequenceName = "people_seq", allocationSize = 50)
                Long id;
                String name;
            }
        }

        interface After {
            @Entity(name = "Person")
            class Person {
                @Id
                @GeneratedValue(generator = "people")
                @SequenceGenerator(name = "people", sequenceName = "people_seq", allocationSize = 1)
                Long id;
                String name;
            }
        }
    }

    @Case(settings = "hibernate.id.optimizer.pooled.preferred=pooled-lo", on = Server.POSTGRESQL, why = "sequences are tables on MySQL", rows = {
            "insert into Person (id, name) values (70, 'Ada')",
            "select setval('people_seq', 51)" }, gives = "select nextval('people_seq') => 71")
    interface StepNarrowedWithPooledLoOptimizer {
        interface Before {
            @Entity(name = "Person")
            class Person {
                @Id
                @GeneratedValue(generator = "people")
                @SequenceGenerator(name = "people", sequenceName = "people_seq", allocationSize = 50)
                Long id;
                String name;
            }
        }

        interface After {
            @Entity(name = "Person")
            class Person {
                @Id
                @GeneratedValue(generator = "people")
                @SequenceGenerator(name = "people", sequenceName = "people_seq", allocationSize = 1)
                Long id;
                String name;
            }
        }
    }

    @Case(on = Server.MYSQL, why = "sequences are no tables on PostgreSQL", rows = "insert into Person (id, name) values (70, 'Ada')", gives = "select next_val from Person_SEQ => 120")
    interface FromIdentityOnSequenceTable {
        interface Before {
            @Entity(name = "Person")
            class Person {
                @Id
                @GeneratedValue(strategy = GenerationType.IDENTITY)
                Long id;
                String name;
            }
        }

        interface After {
            @Entity(name = "Person")
            class Person {
                @Id
                @GeneratedValue(strategy = GenerationType.SEQUENCE)
                Long id;
                String name;
            }
        }
    }

    @Case(on = Server.MYSQL, why = "sequences are no tables on PostgreSQL", rows = "insert into Person (id, name) values (70, 'Ada')", gives = "select next_val from Person_SEQ => 120")
    interface FromAssignedOnSequenceTable {
        interface Before {
            @Entity(name = "Person")
            class Person {
                @Id
                Long id;
                String name;
            }
        }

        interface After {
            @Entity(name = "Person")
            class Person {
                @Id
                @GeneratedValue(strategy = GenerationType.SEQUENCE)
                Long id;
                String name;
            }
        }
    }

    @Case(on = Server.MYSQL, why = "sequences are no tables on PostgreSQL", rows = {
            "insert into Person (id, name) values (70, 'Ada')",
            "update people_seq set next_val = 71" }, gives = "select next_val from people_seq => 120")
    interface StepWidenedOnSequenceTable {
        interface Before {
            @Entity(name = "Person")
            class Person {
                @Id
                @GeneratedValue(generator = "people")
                @SequenceGenerator(name = "people", sequenceName = "people_seq", allocationSize = 1)
                Long id;
                String name;
            }
        }

        interface After {
            @Entity(name = "Person")
            class Person {
                @Id
                @GeneratedValue(generator = "people")
                @SequenceGenerator(name = "people", sequenceName = "people_seq", allocationSize = 50)
                Long id;
                String name;
            }
        }
    }

    @Case(on = Server.MYSQL, why = "sequences are no tables on PostgreSQL", rows = {
            "insert into Person (id, name) values (70, 'Ada')",
            "update people_seq set next_val = 151" }, gives = "select next_val from people_seq => 151")
    interface StepNarrowedOnSequenceTable {
        interface Before {
            @Entity(name = "Person")
            class Person {
                @Id
                @GeneratedValue(generator = "people")
                @SequenceGenerator(name = "people", sequenceName = "people_seq", allocationSize = 50)
                Long id;
                String name;
            }
        }

        interface After {
            @Entity(name = "Person")
            class Person {
                @Id
                @GeneratedValue(generator = "people")
                @SequenceGenerator(name = "people", sequenceName = "people_seq", allocationSize = 1)
                Long id;
                String name;
            }
        }
    }

    @Case(rows = "insert into Person (id, name) values (70, 'Ada')", gives = "select id from Person => 70")
    interface ToIdentity {
        interface Before {
            @Entity(name = "Person")
            class Person {
                @Id
                @GeneratedValue(strategy = GenerationType.SEQUENCE)
                Long id;
                String name;
            }
        }

        interface After {
            @Entity(name = "Person")
            class Person {
                @Id
                @GeneratedValue(strategy = GenerationType.IDENTITY)
                Long id;
                String name;
            }
        }
    }
}
