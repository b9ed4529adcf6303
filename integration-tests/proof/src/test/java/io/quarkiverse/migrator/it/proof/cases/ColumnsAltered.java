package io.quarkiverse.migrator.it.proof.cases;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;

import org.hibernate.annotations.ColumnDefault;
import org.hibernate.annotations.Comment;

import io.quarkiverse.migrator.Backfill;

/** Columns whose rules change and whose type stays. */
public interface ColumnsAltered {

    @Case
    interface OrderOnly {
        interface Before {
            @Entity(name = "person")
            class Person {
                @Id
                Long id;
                String name;
                Integer age;
            }
        }

        interface After {
            @Entity(name = "person")
            class Person {
                @Id
                Long id;
                Integer age;
                String name;
            }
        }
    }

    @Case(gives = "select name from person order by id => nobody,Ada", rows = { "insert into person (id) values (1)",
            "insert into person (id, name) values (2, 'Ada')" })
    interface BecomesRequiredWithBackfill {
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
                @Column(nullable = false)
                @Backfill("'nobody'")
                String name;
            }
        }
    }

    @Case(gives = "select age from person order by id => 3,18", rows = { "insert into person (id) values (1)",
            "insert into person (id, age) values (2, 18)" })
    interface BecomesRequiredWithDefault {
        interface Before {
            @Entity(name = "person")
            class Person {
                @Id
                Long id;
                Integer age;
            }
        }

        interface After {
            @Entity(name = "person")
            class Person {
                @Id
                Long id;
                @Column(nullable = false)
                @ColumnDefault("3")
                Integer age;
            }
        }
    }

    @Case(gives = "select age from person order by id => 1,18", backfills = "person.age=id", rows = {
            "insert into person (id) values (1)", "insert into person (id, age) values (2, 18)" })
    interface BecomesRequiredWithAnswer {
        interface Before {
            @Entity(name = "person")
            class Person {
                @Id
                Long id;
                Integer age;
            }
        }

        interface After {
            @Entity(name = "person")
            class Person {
                @Id
                Long id;
                int age;
            }
        }
    }

    @Case
    interface BecomesOptional {
        interface Before {
            @Entity(name = "person")
            class Person {
                @Id
                Long id;
                @Column(nullable = false)
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

    @Case(backfills = "street.town_id=1")
    interface ReferenceBecomesRequired {
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
                Long id;
            }

            @Entity(name = "street")
            class Street {
                @Id
                Long id;
                @ManyToOne
                @JoinColumn(nullable = false)
                Town town;
            }
        }
    }

    @Case
    interface ReferenceBecomesOptional {
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
                @JoinColumn(nullable = false)
                Town town;
            }
        }

        interface After {
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
    }

    @Case(gives = "select grade, motto from person => 4|", rows = "insert into person (id, grade) values (1, null)")
    interface SeveralRulesAtOnce {
        interface Before {
            @Entity(name = "person")
            class Person {
                @Id
                Long id;
                @ColumnDefault("3")
                Integer grade;
                @Column(nullable = false)
                @ColumnDefault("''")
                @Comment("old")
                String motto;
            }
        }

        interface After {
            @Entity(name = "person")
            class Person {
                @Id
                Long id;
                @Column(nullable = false)
                @Comment("new")
                @Backfill("4")
                Long grade;
                String motto;
            }
        }
    }

}
