package io.quarkiverse.migrator.it.proof.cases;

import java.util.Set;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

import org.hibernate.annotations.Check;

import io.quarkiverse.migrator.RenamedFrom;

/** Tables that keep their rows under another name. */
public interface TableRenames {

    @Case
    interface ByAnnotation {
        interface Before {
            @Entity(name = "Person")
            class Person {
                @Id
                Long id;
                @Column(unique = true)
                String name;
                @ManyToOne
                Person boss;
                @Check(constraints = "age > 0")
                int age;
            }
        }

        interface After {
            @RenamedFrom("Person")
            @Entity(name = "Human")
            class Human {
                @Id
                Long id;
                @Column(unique = true)
                String name;
                @ManyToOne
                Human boss;
                @Check(constraints = "age > 0")
                int age;
            }
        }
    }

    @Case(renames = "person=human")
    interface ByEntry {
        interface Before {
            @Table(name = "person")
            @Entity(name = "Person")
            class Person {
                @Id
                Long id;
                String name;
            }
        }

        interface After {
            @Table(name = "human")
            @Entity(name = "Person")
            class Person {
                @Id
                Long id;
                String name;
            }
        }
    }

    @Case(keeps = { "postgresql: select last_value from person_seq => select last_value from human_seq",
            "mysql: select next_val from Person_SEQ => select next_val from Human_SEQ" })
    interface WithASequence {
        interface Before {
            @Entity(name = "Person")
            class Person {
                @Id
                @GeneratedValue
                Long id;
            }
        }

        interface After {
            @RenamedFrom("Person")
            @Entity(name = "Human")
            class Human {
                @Id
                @GeneratedValue
                Long id;
            }
        }
    }

    @Case(rows = "insert into person (name) values ('a'), ('b')", keeps = "select id, name from person order by id => select id, name from human order by id", gives = "postgresql: select nextval('human_id_seq') => 3")
    interface WithAnIdentity {
        interface Before {
            @Table(name = "person")
            @Entity(name = "Person")
            class Person {
                @Id
                @GeneratedValue(strategy = GenerationType.IDENTITY)
                Long id;
                String name;
            }
        }

        interface After {
            @Table(name = "human")
            @RenamedFrom("person")
            @Entity(name = "Person")
            class Person {
                @Id
                @GeneratedValue(strategy = GenerationType.IDENTITY)
                Long id;
                String name;
            }
        }
    }

    @Case
    interface WithATableOfACollection {
        interface Before {
            @Entity(name = "Person")
            class Person {
                @Id
                Long id;
                @ElementCollection
                Set<String> nicknames;
            }
        }

        interface After {
            @RenamedFrom("Person")
            @Entity(name = "Human")
            class Human {
                @Id
                Long id;
                @ElementCollection
                Set<String> nicknames;
            }
        }
    }

    @Case
    interface WithAJoinTable {
        interface Before {
            @Entity(name = "Person")
            class Person {
                @Id
                Long id;
                @ManyToMany
                Set<Club> clubs;
            }

            @Entity(name = "Club")
            class Club {
                @Id
                Long id;
            }
        }

        interface After {
            @RenamedFrom("Person")
            @Entity(name = "Human")
            class Human {
                @Id
                Long id;
                @ManyToMany
                Set<Club> clubs;
            }

            @Entity(name = "Club")
            class Club {
                @Id
                Long id;
            }
        }
    }

    @Case
    interface WithAColumn {
        interface Before {
            @Table(indexes = @Index(columnList = "name"))
            @Entity(name = "Person")
            class Person {
                @Id
                Long id;
                @Column(unique = true)
                String name;
            }
        }

        interface After {
            @Table(indexes = @Index(columnList = "title"))
            @RenamedFrom("Person")
            @Entity(name = "Human")
            class Human {
                @Id
                Long id;
                @RenamedFrom("name")
                @Column(unique = true)
                String title;
            }
        }
    }

    @Case(destructive = true)
    interface WithEverything {
        interface Before {
            @Entity(name = "Person")
            class Person {
                @Id
                @GeneratedValue
                Long id;
                @Column(length = 20)
                String name;
                Integer age;
                @ManyToOne
                Person boss;
                @ElementCollection
                Set<String> nicknames;
                String gone;
            }
        }

        interface After {
            @RenamedFrom("Person")
            @Entity(name = "Human")
            class Human {
                @Id
                @GeneratedValue
                Long id;
                @RenamedFrom("name")
                @Column(length = 40, unique = true)
                String title;
                Long age;
                @ManyToOne
                @RenamedFrom("boss")
                Human chief;
                @ElementCollection
                @RenamedFrom("nicknames")
                Set<String> aliases;
                Integer fresh;
            }
        }
    }

    @Case(renames = { "one=other", "other=one" }, rows = { "insert into one (id, a) values (1, 'a')",
            "insert into other (id, b) values (2, 'b')" }, gives = { "select id, a from other => 1|a",
                    "select id, b from one => 2|b" })
    interface Swapped {
        interface Before {
            @Table(name = "one")
            @Entity(name = "A")
            class A {
                @Id
                Long id;
                @Column(unique = true)
                String a;
            }

            @Table(name = "other")
            @Entity(name = "B")
            class B {
                @Id
                Long id;
                @Column(unique = true)
                String b;
            }
        }

        interface After {
            @Table(name = "other")
            @Entity(name = "A")
            class A {
                @Id
                Long id;
                @Column(unique = true)
                String a;
            }

            @Table(name = "one")
            @Entity(name = "B")
            class B {
                @Id
                Long id;
                @Column(unique = true)
                String b;
            }
        }
    }

    @Case(renames = { "a=b", "b=c" })
    interface Chained {
        interface Before {
            @Table(name = "a")
            @Entity(name = "A")
            class A {
                @Id
                Long id;
                @ManyToOne
                B b;
            }

            @Table(name = "b")
            @Entity(name = "B")
            class B {
                @Id
                Long id;
                String text;
            }
        }

        interface After {
            @Table(name = "b")
            @Entity(name = "A")
            class A {
                @Id
                Long id;
                @ManyToOne
                B b;
            }

            @Table(name = "c")
            @Entity(name = "B")
            class B {
                @Id
                Long id;
                String text;
            }
        }
    }

    @Case
    interface ThatOthersReferTo {
        interface Before {
            @Entity(name = "Person")
            class Person {
                @Id
                Long id;
            }

            @Entity(name = "Pet")
            class Pet {
                @Id
                Long id;
                @ManyToOne
                Person owner;
            }

            @Entity(name = "Toy")
            class Toy {
                @Id
                Long id;
                @ManyToOne
                Pet pet;
            }
        }

        interface After {
            @RenamedFrom("Person")
            @Entity(name = "Human")
            class Human {
                @Id
                Long id;
            }

            @Entity(name = "Pet")
            class Pet {
                @Id
                Long id;
                @ManyToOne
                Human owner;
            }

            @Entity(name = "Toy")
            class Toy {
                @Id
                Long id;
                @ManyToOne
                Pet pet;
            }
        }
    }

    @Case
    interface OfAHierarchy {
        interface Before {
            @Inheritance(strategy = InheritanceType.JOINED)
            @Entity(name = "Vehicle")
            class Vehicle {
                @Id
                @GeneratedValue
                Long id;
            }

            @Entity(name = "Car")
            class Car extends Vehicle {
                Integer seats;
            }
        }

        interface After {
            @Inheritance(strategy = InheritanceType.JOINED)
            @RenamedFrom("Vehicle")
            @Entity(name = "Machine")
            class Machine {
                @Id
                @GeneratedValue
                Long id;
            }

            @Entity(name = "Automobile")
            @RenamedFrom("Car")
            class Automobile extends Machine {
                Integer seats;
            }
        }
    }

    @Case(renames = "person_club=membership")
    interface OfAJoinTable {
        interface Before {
            @Table(name = "person")
            @Entity(name = "Person")
            class Person {
                @Id
                Long id;
                @ManyToMany
                @JoinTable(name = "person_club")
                Set<Club> clubs;
            }

            @Entity(name = "Club")
            class Club {
                @Id
                Long id;
            }
        }

        interface After {
            @Table(name = "person")
            @Entity(name = "Person")
            class Person {
                @Id
                Long id;
                @ManyToMany
                @JoinTable(name = "membership")
                Set<Club> clubs;
            }

            @Entity(name = "Club")
            class Club {
                @Id
                Long id;
            }
        }
    }

    @Case
    interface OfAManyToMany {
        interface Before {
            @Entity(name = "Person")
            class Person {
                @Id
                Long id;
                @ManyToMany
                Set<Club> clubs;
            }

            @Entity(name = "Club")
            class Club {
                @Id
                Long id;
            }
        }

        interface After {
            @Entity(name = "Person")
            class Person {
                @Id
                Long id;
                @ManyToMany
                @RenamedFrom("clubs")
                Set<Club> unions;
            }

            @Entity(name = "Club")
            class Club {
                @Id
                Long id;
            }
        }
    }

    @Case
    interface OfACollection {
        interface Before {
            @Entity(name = "Person")
            class Person {
                @Id
                Long id;
                @ElementCollection
                Set<String> nicknames;
            }
        }

        interface After {
            @Entity(name = "Person")
            class Person {
                @Id
                Long id;
                @ElementCollection
                @RenamedFrom("nicknames")
                Set<String> aliases;
            }
        }
    }

    @Case
    interface OfTheElementsOfACollection {
        interface Before {
            @Entity(name = "Person")
            class Person {
                @Id
                Long id;
                @ElementCollection
                @CollectionTable(name = "nickname")
                @Column(name = "word")
                Set<String> nicknames;
            }
        }

        interface After {
            @Entity(name = "Person")
            class Person {
                @Id
                Long id;
                @ElementCollection
                @CollectionTable(name = "nickname")
                @Column(name = "name")
                @RenamedFrom("word")
                Set<String> nicknames;
            }
        }
    }
}
