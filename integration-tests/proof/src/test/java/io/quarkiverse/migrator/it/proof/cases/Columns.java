package io.quarkiverse.migrator.it.proof.cases;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

import org.hibernate.annotations.ColumnDefault;

/** Columns that come and go. */
public interface Columns {

    @Case
    interface Added {
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
                Long id;
                String name;
                Integer age;
            }
        }
    }

    @Case(destructive = true)
    interface Dropped {
        interface Before {
            @Entity(name = "Person")
            class Person {
                @Id
                Long id;
                String name;
                Integer age;
            }
        }

        interface After {
            @Entity(name = "Person")
            class Person {
                @Id
                Long id;
                String name;
            }
        }
    }

    @Case(gives = "select grade from Person => 3")
    interface AddedRequiredWithDefault {
        interface Before {
            @Entity(name = "Person")
            class Person {
                @Id
                Long id;
            }
        }

        interface After {
            @Entity(name = "Person")
            class Person {
                @Id
                Long id;
                @Column(nullable = false)
                @ColumnDefault("3")
                Integer grade;
            }
        }
    }
}
