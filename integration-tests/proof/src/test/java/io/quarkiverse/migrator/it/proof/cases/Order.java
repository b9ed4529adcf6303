package io.quarkiverse.migrator.it.proof.cases;

import java.util.Set;

import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;

import org.hibernate.annotations.ColumnDefault;
import org.hibernate.annotations.Comment;
import org.hibernate.annotations.GeneratedColumn;
import org.hibernate.annotations.OnDelete;
import org.hibernate.annotations.OnDeleteAction;

import io.quarkiverse.migrator.Backfill;
import io.quarkiverse.migrator.RenamedFrom;

/** Several changes in one script, whose order counts. */
public interface Order {

    @Case(destructive = true)
    interface CycleAddedAndDropped {
        interface Before {
            @Entity(name = "A")
            class A {
                @Id
                Long id;
                @ManyToOne
                B b;
            }

            @Entity(name = "B")
            class B {
                @Id
                Long id;
                @ManyToOne
                A a;
            }

            @Entity(name = "Stays")
            class Stays {
                @Id
                Long id;
                @ManyToOne
                A a;
            }
        }

        interface After {
            @Entity(name = "Stays")
            class Stays {
                @Id
                Long id;
                @ManyToOne
                C c;
            }

            @Entity(name = "C")
            class C {
                @Id
                Long id;
                @ManyToOne
                D d;
            }

            @Entity(name = "D")
            class D {
                @Id
                Long id;
                @ManyToOne
                C c;
                @ManyToOne
                Stays stays;
            }
        }
    }

    @Case
    interface IndexTurnsUnique {
        interface Before {
            @Table(indexes = @Index(name = "by_name", columnList = "name"))
            @Entity(name = "Person")
            class Person {
                @Id
                Long id;
                String name;
            }
        }

        interface After {
            @Table(indexes = @Index(name = "by_name", columnList = "name", unique = true))
            @Entity(name = "Person")
            class Person {
                @Id
                Long id;
                String name;
            }
        }
    }

    @Case
    interface IndexGivesItsNameToAKey {
        interface Before {
            @Table(indexes = @Index(name = "by_name", columnList = "name"))
            @Entity(name = "Person")
            class Person {
                @Id
                Long id;
                @Column(nullable = false)
                String name;
            }
        }

        interface After {
            @Table(uniqueConstraints = @UniqueConstraint(name = "by_name", columnNames = "name"))
            @Entity(name = "Person")
            class Person {
                @Id
                Long id;
                @Column(nullable = false)
                String name;
            }
        }
    }

    @Case
    interface TypeUnderAForeignKey {
        interface Before {
            @Entity(name = "Person")
            class Person {
                @Id
                Integer id;
                @ManyToOne
                Person boss;
            }

            @Entity(name = "Pet")
            class Pet {
                @Id
                Long id;
                @ManyToOne
                Person owner;
                @OneToOne
                Person keeper;
            }
        }

        interface After {
            @Entity(name = "Person")
            class Person {
                @Id
                Long id;
                @ManyToOne
                Person boss;
            }

            @Entity(name = "Pet")
            class Pet {
                @Id
                Long id;
                @ManyToOne
                Person owner;
                @OneToOne
                Person keeper;
            }
        }
    }

    @Case
    interface TypeUnderAGeneratedColumn {
        interface Before {
            @Entity(name = "Person")
            class Person {
                @Id
                Long id;
                Integer age;
                @GeneratedColumn("age * 12")
                Long months;
            }
        }

        interface After {
            @Entity(name = "Person")
            class Person {
                @Id
                Long id;
                Long age;
                @GeneratedColumn("age * 12")
                Long months;
            }
        }
    }

    @Case(destructive = true)
    interface KeyMoved {
        interface Before {
            @Entity(name = "Person")
            class Person {
                @Id
                Long id;
                @Column(unique = true, nullable = false)
                Long number;
                String name;
            }

            @Entity(name = "Pet")
            class Pet {
                @Id
                Long id;
                @ManyToOne
                @JoinColumn(name = "owner")
                Person owner;
            }
        }

        interface After {
            @Entity(name = "Person")
            class Person {
                @Column(unique = true)
                Long id;
                @Id
                Long number;
                String name;
            }

            @Entity(name = "Pet")
            class Pet {
                @Id
                Long id;
                @ManyToOne
                @JoinColumn(name = "owner")
                Person owner;
            }
        }
    }

    @Case(destructive = true, rows = { "insert into thing (id, words) values (1, 'a')",
            "insert into other (id, thing_id) values (1, 1)" }, gives = "select count(*) from thing => 0")
    interface DroppedTableWhoseNameIsReused {
        interface Before {
            @Table(name = "thing")
            @Entity(name = "Thing")
            class Thing {
                @Id
                Long id;
                String words;
            }

            @Table(name = "other")
            @Entity(name = "Other")
            class Other {
                @Id
                Long id;
                @ManyToOne
                Thing thing;
            }
        }

        interface After {
            @Table(name = "thing")
            @Entity(name = "Tool")
            class Tool {
                @Id
                Long id;
                Integer weight;
            }

            @Table(name = "idea")
            @RenamedFrom("thing")
            @Entity(name = "Idea")
            class Idea {
                @Id
                Long id;
                String words;
            }

            @Table(name = "other")
            @Entity(name = "Other")
            class Other {
                @Id
                Long id;
                @ManyToOne
                @JoinColumn(name = "thing_id")
                Idea idea;
            }
        }
    }

    @Case(destructive = true, rows = { "insert into Town (id, name) values (1, 'a')",
            "insert into Person (id, name, age, town_id, gone, note) values (1, 'n', 5, 1, 'x', null)",
            "insert into Obsolete (id, town_id) values (1, 1)" }, gives = {
                    "select id, title, years, note, level from Human => 1|n|5|none|1",
                    "select id, name, motto from Town => 1|a|A" })
    interface Everything {
        interface Before {
            @Table(indexes = @Index(name = "by_name", columnList = "name"))
            @Entity(name = "Person")
            class Person {
                @Id
                Long id;
                @Column(length = 20)
                String name;
                Integer age;
                @ManyToOne
                Town town;
                String gone;
                String note;
            }

            @Entity(name = "Town")
            class Town {
                @Id
                Long id;
                String name;
            }

            @Entity(name = "Obsolete")
            class Obsolete {
                @Id
                Long id;
                @ManyToOne
                Town town;
            }
        }

        interface After {
            @Comment("All people")
            @Table(indexes = @Index(name = "by_name", columnList = "title", unique = true))
            @RenamedFrom("Person")
            @Entity(name = "Human")
            class Human {
                @Id
                Long id;
                @RenamedFrom("name")
                @Column(length = 40)
                String title;
                @RenamedFrom("age")
                Long years;
                @ManyToOne
                @OnDelete(action = OnDeleteAction.CASCADE)
                Town town;
                @Column(nullable = false)
                @Backfill("'none'")
                String note;
                @ColumnDefault("1")
                int level;
                @ElementCollection
                Set<String> nicknames;
                @ManyToOne
                Land land;
            }

            @Entity(name = "Town")
            class Town {
                @Id
                Long id;
                @Column(unique = true)
                String name;
                @Column(nullable = false)
                @Backfill("upper(name)")
                String motto;
                @ManyToOne
                Human mayor;
            }

            @Entity(name = "Land")
            class Land {
                @Id
                @GeneratedValue
                Long id;
                @ManyToOne
                Town capital;
            }
        }
    }
}
