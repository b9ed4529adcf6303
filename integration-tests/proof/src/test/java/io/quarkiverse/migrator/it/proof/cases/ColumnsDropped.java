package io.quarkiverse.migrator.it.proof.cases;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;

import org.hibernate.annotations.Check;
import org.hibernate.annotations.ColumnDefault;
import org.hibernate.annotations.GeneratedColumn;

/** Columns that go. */
public interface ColumnsDropped {

    @Case(destructive = true)
    interface Plain {
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
                String name;
            }
        }
    }

    @Case(destructive = true)
    interface Required {
        interface Before {
            @Entity(name = "person")
            class Person {
                @Id
                Long id;
                String name;
                @Column(nullable = false)
                Integer age;
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

    @Case(destructive = true)
    interface WithIndex {
        interface Before {
            @Entity(name = "person")
            @Table(indexes = @Index(name = "person_by_town", columnList = "town"))
            class Person {
                @Id
                Long id;
                String town;
            }
        }

        interface After {
            @Entity(name = "person")
            class Person {
                @Id
                Long id;
            }
        }
    }

    @Case(destructive = true)
    interface OfACompositeIndex {
        interface Before {
            @Entity(name = "person")
            @Table(indexes = @Index(name = "person_by_town", columnList = "town, name"))
            class Person {
                @Id
                Long id;
                String town;
                String name;
            }
        }

        interface After {
            @Entity(name = "person")
            @Table(indexes = @Index(name = "person_by_town", columnList = "name"))
            class Person {
                @Id
                Long id;
                String name;
            }
        }
    }

    @Case(destructive = true)
    interface WithUnique {
        interface Before {
            @Entity(name = "person")
            class Person {
                @Id
                Long id;
                @Column(unique = true)
                String mail;
            }
        }

        interface After {
            @Entity(name = "person")
            class Person {
                @Id
                Long id;
            }
        }
    }

    @Case(destructive = true)
    interface OfACompositeUnique {
        interface Before {
            @Entity(name = "person")
            @Table(uniqueConstraints = @UniqueConstraint(name = "one_name", columnNames = { "town", "name" }))
            class Person {
                @Id
                Long id;
                String town;
                String name;
            }
        }

        interface After {
            @Entity(name = "person")
            @Table(uniqueConstraints = @UniqueConstraint(name = "one_name", columnNames = "name"))
            class Person {
                @Id
                Long id;
                String name;
            }
        }
    }

    @Case(destructive = true)
    interface WithReference {
        interface Before {
            @Entity(name = "person")
            class Person {
                @Id
                Long id;
                @ManyToOne
                Person friend;
            }
        }

        interface After {
            @Entity(name = "person")
            class Person {
                @Id
                Long id;
            }
        }
    }

    @Case
    interface Generated {
        interface Before {
            @Entity(name = "item")
            class Item {
                @Id
                Long id;
                Integer price;
                @GeneratedColumn("price * 2")
                Integer twice;
            }
        }

        interface After {
            @Entity(name = "item")
            class Item {
                @Id
                Long id;
                Integer price;
            }
        }
    }

    @Case(destructive = true)
    interface GeneratedWithItsGround {
        interface Before {
            @Entity(name = "item")
            class Item {
                @Id
                Long id;
                String name;
                Integer price;
                @GeneratedColumn("price * 2")
                Integer twice;
            }
        }

        interface After {
            @Entity(name = "item")
            class Item {
                @Id
                Long id;
                String name;
            }
        }
    }

    @Case(destructive = true)
    interface GeneratedChangedWithItsGround {
        interface Before {
            @Entity(name = "item")
            class Item {
                @Id
                Long id;
                Integer amount;
                Integer price;
                @GeneratedColumn("price * amount")
                Integer total;
            }
        }

        interface After {
            @Entity(name = "item")
            class Item {
                @Id
                Long id;
                Integer amount;
                @GeneratedColumn("amount * 2")
                Integer total;
            }
        }
    }

    @Case(destructive = true)
    interface WithCheck {
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
            }
        }
    }

    @Case(destructive = true)
    interface ThatChecksMention {
        interface Before {
            @Entity(name = "period")
            @Check(name = "in_order", constraints = "begun <= done and begun <= planned")
            class Period {
                @Id
                Long id;
                Integer begun;
                Integer done;
                Integer planned;
            }
        }

        interface After {
            @Entity(name = "period")
            @Check(name = "in_order", constraints = "begun <= done")
            class Period {
                @Id
                Long id;
                Integer begun;
                Integer done;
            }
        }
    }

    @Case(destructive = true)
    interface WithDefault {
        interface Before {
            @Entity(name = "person")
            class Person {
                @Id
                Long id;
                @ColumnDefault("7")
                Integer age;
            }
        }

        interface After {
            @Entity(name = "person")
            class Person {
                @Id
                Long id;
            }
        }
    }

    @Case(destructive = true)
    interface OneComesOneGoes {
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
                String name;
            }
        }
    }

    @Case(destructive = true)
    interface Several {
        interface Before {
            @Entity(name = "person")
            class Person {
                @Id
                Long id;
                Integer age;
                String name;
                String town;
            }

            @Entity(name = "street")
            class Street {
                @Id
                Long id;
                String name;
                @ManyToOne
                Person owner;
            }
        }

        interface After {
            @Entity(name = "person")
            class Person {
                @Id
                Long id;
                String name;
            }

            @Entity(name = "street")
            class Street {
                @Id
                Long id;
                String name;
            }
        }
    }

}
