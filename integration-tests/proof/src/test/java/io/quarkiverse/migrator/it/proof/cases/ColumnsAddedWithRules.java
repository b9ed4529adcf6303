package io.quarkiverse.migrator.it.proof.cases;

import java.time.LocalDateTime;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

import org.hibernate.annotations.Check;
import org.hibernate.annotations.ColumnDefault;
import org.hibernate.annotations.Comment;
import org.hibernate.annotations.GeneratedColumn;

import io.quarkiverse.migrator.Backfill;
import io.quarkiverse.migrator.it.proof.Server;

/** Columns that come with keys, checks, expressions and references. */
public interface ColumnsAddedWithRules {

    @Case
    interface Unique {
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
                @Column(unique = true)
                String mail;
            }
        }
    }

    @Case(gives = "select code from person order by id => p1,p2", rows = { "insert into person (id) values (1)",
            "insert into person (id) values (2)" })
    interface RequiredUniqueWithBackfill {
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
                @Column(unique = true, nullable = false)
                @Backfill("concat('p', id)")
                String code;
            }
        }
    }

    @Case
    interface WithIndex {
        interface Before {
            @Entity(name = "person")
            class Person {
                @Id
                Long id;
            }
        }

        interface After {
            @Entity(name = "person")
            @Table(indexes = @Index(name = "person_by_town", columnList = "town"))
            class Person {
                @Id
                Long id;
                String town;
            }
        }
    }

    @Case
    interface WithCheck {
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
                @Check(constraints = "age >= 0")
                Integer age;
            }
        }
    }

    @Case(gives = "select age from person => 1")
    interface RequiredWithDefaultAndCheck {
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
                @ColumnDefault("1")
                @Check(constraints = "age > 0")
                Integer age;
            }
        }
    }

    @Case
    interface WithComment {
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
                @Comment("Its owner's name; \"quoted\" -- no comment")
                String nickname;
            }
        }
    }

    @Case(gives = "select total from item => 6", rows = "insert into item (id, price, amount) values (1, 2, 3)")
    interface Generated {
        interface Before {
            @Entity(name = "item")
            class Item {
                @Id
                Long id;
                Integer price;
                Integer amount;
            }
        }

        interface After {
            @Entity(name = "item")
            class Item {
                @Id
                Long id;
                Integer price;
                Integer amount;
                @GeneratedColumn("price * amount")
                Integer total;
            }
        }
    }

    @Case(gives = "select total from item => 10")
    interface GeneratedFromANewColumn {
        interface Before {
            @Entity(name = "item")
            class Item {
                @Id
                Long id;
                Integer price;
            }
        }

        interface After {
            @Entity(name = "item")
            class Item {
                @Id
                Long id;
                Integer price;
                @Backfill("10")
                Integer amount;
                @GeneratedColumn("price * amount")
                Integer total;
            }
        }
    }

    @Case
    interface WithReference {
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
                @ManyToOne
                Person friend;
            }
        }
    }

    @Case
    interface ToSeveralTables {
        interface Before {
            @Entity(name = "person")
            class Person {
                @Id
                Long id;
            }

            @Entity(name = "town")
            class Town {
                @Id
                Long id;
            }

            @Entity(name = "street")
            class Street {
                @Id
                Long id;
            }
        }

        interface After {
            @Entity(name = "person")
            class Person {
                @Id
                Long id;
                Integer age;
            }

            @Entity(name = "town")
            class Town {
                @Id
                Long id;
                String name;
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

    @Case(on = Server.POSTGRESQL, why = "MySQL 8.0.12 has no default that is an expression, but for current_timestamp")
    interface WithADefaultThatIsAnExpression {
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
                @ColumnDefault("gen_random_uuid()")
                UUID token;
            }
        }
    }

    @Case
    interface WithADefaultOfNow {
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
                @ColumnDefault("current_timestamp(6)")
                LocalDateTime created;
            }
        }
    }

    @Case(gives = "select motto from person => It's; so")
    interface WithATextAsDefault {
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
                @ColumnDefault("'It''s; so'")
                String motto;
            }
        }
    }

    @Case
    interface OfAnEmbeddable {
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
                @Embedded
                Address address;
            }

            @Embeddable
            class Address {
                String town;
                String street;
            }
        }
    }

}
