package io.quarkiverse.migrator.it.proof.cases;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.Table;

import org.hibernate.annotations.Collate;

import io.quarkiverse.migrator.it.proof.Server;

/** Columns that sort otherwise. */
public interface Collations {

    @Case(on = Server.POSTGRESQL, why = "The names of collations differ; MySQL has a case of its own")
    interface CollationDroppedOnPostgresql {
        interface Before {
            @Entity(name = "person")
            class Person {
                @Id
                Long id;
                @Collate("C")
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

    @Case(on = Server.POSTGRESQL, why = "The names of collations differ; MySQL has a case of its own")
    interface CollationAddedOnPostgresql {
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
                Long id;
                @Collate("C")
                String name;
            }
        }
    }

    @Case(on = Server.POSTGRESQL, why = "The names of collations differ; MySQL has a case of its own")
    interface CollationChangedOnPostgresql {
        interface Before {
            @Entity(name = "person")
            @Table(indexes = @Index(name = "by_name", columnList = "name"))
            class Person {
                @Id
                Long id;
                @Collate("C")
                String name;
            }
        }

        interface After {
            @Entity(name = "person")
            @Table(indexes = @Index(name = "by_name", columnList = "name"))
            class Person {
                @Id
                Long id;
                @Collate("POSIX")
                String name;
            }
        }
    }

    @Case(on = Server.MYSQL, why = "The names of collations differ; PostgreSQL has a case of its own")
    interface CollationAddedOnMysql {
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
                Long id;
                @Collate("utf8mb4_bin")
                String name;
            }
        }
    }

    @Case(on = Server.MYSQL, why = "The names of collations differ; PostgreSQL has a case of its own")
    interface CollationDroppedOnMysql {
        interface Before {
            @Entity(name = "person")
            class Person {
                @Id
                Long id;
                @Collate("utf8mb4_bin")
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

}
