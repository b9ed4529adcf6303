package io.quarkiverse.migrator.it.proof.cases;

import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;

import io.quarkiverse.migrator.Backfill;
import io.quarkiverse.migrator.it.proof.Server;

/** Ids that the database numbers, and that it numbers no longer. */
public interface Identities {

    @Case(rows = "insert into person (id, name) values (70, 'Ada')")
    interface AssignedBecomesIdentity {
        interface Before {
            @Entity(name = "person")
            class Person {
                @Id
                Long id;
                String name;
            }
        }

        interface After {
            @Entity(name = "person")
            class Person {
                @Id
                @GeneratedValue(strategy = GenerationType.IDENTITY)
                Long id;
                String name;
            }
        }
    }

    @Case(rows = "insert into person (id, name) values (70, 'Ada')")
    interface IdentityBecomesAssigned {
        interface Before {
            @Entity(name = "person")
            class Person {
                @Id
                @GeneratedValue(strategy = GenerationType.IDENTITY)
                Long id;
                String name;
            }
        }

        interface After {
            @Entity(name = "person")
            class Person {
                @Id
                Long id;
                String name;
            }
        }
    }

    @Case(rows = { "insert into town (id) values (70)", "insert into street (id, town_id) values (1, 70)" })
    interface ReferencedBecomesIdentity {
        interface Before {
            @Entity(name = "town")
            class Town {
                @Id
                Long id;
            }

            @Entity(name = "street")
            class Street {
                @Id
                Long id;
                @ManyToOne
                Town town;
            }
        }

        interface After {
            @Entity(name = "town")
            class Town {
                @Id
                @GeneratedValue(strategy = GenerationType.IDENTITY)
                Long id;
            }

            @Entity(name = "street")
            class Street {
                @Id
                Long id;
                @ManyToOne
                Town town;
            }
        }
    }

    @Case
    interface Uuids {
        interface Before {
            @Entity(name = "person")
            class Person {
                @Id
                UUID id;
            }
        }

        interface After {
            @Entity(name = "person")
            class Person {
                @Id
                @GeneratedValue(strategy = GenerationType.UUID)
                UUID id;
            }
        }
    }

    @Case(on = Server.POSTGRESQL, why = "an UUID is bytes on MySQL", rows = "insert into person (id) values (70)", gives = "select id from person => 00000000-0000-0000-0000-000000000070")
    interface NumbersBecomeUuidsOnPostgresql {
        interface Before {
            @Entity(name = "person")
            class Person {
                @Id
                Long id;
            }
        }

        interface After {
            @Entity(name = "person")
            class Person {
                @Id
                @GeneratedValue
                @Backfill("lpad(id::text, 32, '0')::uuid")
                UUID id;
            }
        }
    }

}
