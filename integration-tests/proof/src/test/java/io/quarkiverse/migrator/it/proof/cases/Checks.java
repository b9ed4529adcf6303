package io.quarkiverse.migrator.it.proof.cases;

import jakarta.persistence.CheckConstraint;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.hibernate.annotations.Check;

/** Checks that come, change and go. */
public interface Checks {

    @Case
    interface Added {
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
                @Check(constraints = "age >= 0")
                Integer age;
            }
        }
    }

    @Case
    interface AddedOnTheEntity {
        interface Before {
            @Entity(name = "person")
            class Person {
                @Id
                Long id;
                Integer age;
                Integer score;
            }
        }

        interface After {
            @Entity(name = "person")
            @Check(name = "sane", constraints = "age >= 0 and score <> age + 1")
            class Person {
                @Id
                Long id;
                Integer age;
                Integer score;
            }
        }
    }

    @Case
    interface AddedAsCheckConstraint {
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
            @Table(check = @CheckConstraint(name = "grown", constraint = "age >= 1"))
            class Person {
                @Id
                Long id;
                Integer age;
            }
        }
    }

    @Case
    interface AddedOnTheColumn {
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
                @Column(check = @CheckConstraint(name = "grown", constraint = "age >= 1"))
                Integer age;
            }
        }
    }

    @Case
    interface Changed {
        interface Before {
            @Entity(name = "person")
            class Person {
                @Id
                Long id;
                @Check(constraints = "age >= 0")
                Integer age;
            }
        }

        interface After {
            @Entity(name = "person")
            class Person {
                @Id
                Long id;
                @Check(constraints = "age >= 1")
                Integer age;
            }
        }
    }

    @Case
    interface ChangedOnTheEntity {
        interface Before {
            @Entity(name = "person")
            @Check(name = "grown", constraints = "age >= 0")
            class Person {
                @Id
                Long id;
                Integer age;
            }
        }

        interface After {
            @Entity(name = "person")
            @Check(name = "grown", constraints = "age >= 1")
            class Person {
                @Id
                Long id;
                Integer age;
            }
        }
    }

    @Case
    interface Renamed {
        interface Before {
            @Entity(name = "person")
            @Check(name = "grown", constraints = "age >= 0")
            class Person {
                @Id
                Long id;
                Integer age;
            }
        }

        interface After {
            @Entity(name = "person")
            @Check(name = "adult", constraints = "age >= 0")
            class Person {
                @Id
                Long id;
                Integer age;
            }
        }
    }

    @Case
    interface Dropped {
        interface Before {
            @Entity(name = "person")
            class Person {
                @Id
                Long id;
                @Check(constraints = "age >= 0")
                Integer age;
            }
        }

        interface After {
            @Entity(name = "person")
            class Person {
                @Id
                Long id;
                Integer age;
            }
        }
    }

    @Case
    interface NamesSwapped {
        interface Before {
            @Entity(name = "person")
            @Table(check = { @CheckConstraint(name = "one", constraint = "age > 0"),
                    @CheckConstraint(name = "other", constraint = "score > 0") })
            class Person {
                @Id
                Long id;
                Integer age;
                Integer score;
            }
        }

        interface After {
            @Entity(name = "person")
            @Table(check = { @CheckConstraint(name = "other", constraint = "age > 0"),
                    @CheckConstraint(name = "one", constraint = "score > 0") })
            class Person {
                @Id
                Long id;
                Integer age;
                Integer score;
            }
        }
    }

    @Case(rows = "insert into person (id, name) values (1, 'x;')")
    interface WithQuotesAndSemicolons {
        interface Before {
            @Entity(name = "person")
            class Person {
                @Id
                Long id;
                @Check(constraints = "name <> 'It''s; -- so'")
                String name;
            }
        }

        interface After {
            @Entity(name = "person")
            class Person {
                @Id
                Long id;
                @Check(constraints = "name <> 'It''s; /* \"so\" ${x}' and name <> ';'")
                String name;
            }
        }
    }

    @Case(rows = "insert into person (id, name) values (1, 'x')")
    interface WithCommentsAndNewlines {
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
                @Check(constraints = "name <> '-- a\n/* b' -- it's; so\n and /* it's; not */ name <> '#'")
                String name;
            }
        }
    }

    @Case
    interface OneOfSeveralWithoutName {
        interface Before {
            @Entity(name = "person")
            class Person {
                @Id
                Long id;
                @Check(constraints = "age > 0")
                Integer age;
                @Check(constraints = "score > 0")
                Integer score;
            }
        }

        interface After {
            @Entity(name = "person")
            class Person {
                @Id
                Long id;
                @Check(constraints = "age > 0")
                Integer age;
                Integer score;
            }
        }
    }

    @Case(rows = "insert into person (id, age, name) values (1, 18, 'Ada')", destructive = true, backfills = "person.name='nobody'")
    interface OfBeanValidationAdded {
        interface Before {
            @Entity(name = "person")
            class Person {
                @Id
                Long id;
                Integer age;
                String name;
            }
        }

        interface After {
            @Entity(name = "person")
            class Person {
                @Id
                Long id;
                @Min(18)
                @Max(99)
                Integer age;
                @NotNull
                @Size(max = 20)
                String name;
            }
        }
    }

    @Case(rows = "insert into person (id, age) values (1, 18)")
    interface OfBeanValidationChanged {
        interface Before {
            @Entity(name = "person")
            class Person {
                @Id
                Long id;
                @Min(18)
                Integer age;
            }
        }

        interface After {
            @Entity(name = "person")
            class Person {
                @Id
                Long id;
                @Min(16)
                Integer age;
            }
        }
    }

    @Case(rows = "insert into person (id, age, name) values (1, 18, 'Ada')")
    interface OfBeanValidationDropped {
        interface Before {
            @Entity(name = "person")
            class Person {
                @Id
                Long id;
                @Min(18)
                Integer age;
                @NotNull
                String name;
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

}
