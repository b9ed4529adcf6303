package io.quarkiverse.migrator.it.proof.cases;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

import org.hibernate.annotations.ColumnDefault;

import io.quarkiverse.migrator.Backfill;
import io.quarkiverse.migrator.it.proof.Server;

/** Columns that come. */
public interface ColumnsAdded {

    @Case
    interface Nullable {
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
                String name;
                Integer age;
            }
        }
    }

    @Case
    interface Several {
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
                Long id;
                String name;
                Integer age;
                Boolean active;
            }
        }
    }

    @Case(gives = "select grade from person => 3")
    interface RequiredWithDefault {
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
                Long id;
                @Column(nullable = false)
                @ColumnDefault("3")
                Integer grade;
            }
        }
    }

    @Case(gives = "select name, age from person => Ada|3", rows = "insert into person (id, name) values (1, 'Ada')")
    interface RequiredWithBackfill {
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
                String name;
                @Column(nullable = false)
                @Backfill("char_length(name)")
                Integer age;
            }
        }
    }

    @Case(backfills = "person.age=id + 41", gives = "select age from person => 42")
    interface RequiredWithBackfillsAnswer {
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
                Long id;
                @Column(nullable = false)
                Integer age;
            }
        }
    }

    @Case(gives = "select age from person => 7")
    interface NullableWithBackfill {
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
                Long id;
                @Backfill("7")
                Integer age;
            }
        }
    }

    @Case(gives = "select grade from person => 7")
    interface RequiredWithDefaultAndBackfill {
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
                Long id;
                @Column(nullable = false)
                @ColumnDefault("3")
                @Backfill("7")
                Integer grade;
            }
        }
    }

    @Case(gives = "select active, age, length from person => 1|18|0.0", on = Server.MYSQL, why = "PostgreSQL's cases of it are PrimitivesOfPostgresql: a boolean prints otherwise")
    interface Primitives {
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
                Long id;
                @Backfill("true")
                boolean active;
                @Backfill("18")
                int age;
                @Backfill("0")
                double length;
            }
        }
    }

    @Case(gives = "select active, age, length from person => t|18|0", on = Server.POSTGRESQL, why = "MySQL's cases of it are Primitives: a boolean prints otherwise")
    interface PrimitivesOfPostgresql {
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
                Long id;
                @Backfill("true")
                boolean active;
                @Backfill("18")
                int age;
                @Backfill("0")
                double length;
            }
        }
    }

}
