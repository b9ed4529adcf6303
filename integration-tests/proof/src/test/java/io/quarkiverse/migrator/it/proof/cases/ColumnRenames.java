package io.quarkiverse.migrator.it.proof.cases;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Index;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinColumns;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;

import org.hibernate.annotations.Check;
import org.hibernate.annotations.GeneratedColumn;

import io.quarkiverse.migrator.Backfill;
import io.quarkiverse.migrator.RenamedFrom;
import io.quarkiverse.migrator.it.proof.Server;

/** Columns that keep their values under another name. */
public interface ColumnRenames {

    @Case
    interface ByAnnotation {
        interface Before {
            @Entity(name = "Person")
            class Person {
                @Id
                Long id;
                @Column(unique = true)
                String name;
            }
        }

        interface After {
            @Entity(name = "Person")
            class Person {
                @Id
                Long id;
                @Column(unique = true)
                @RenamedFrom("name")
                String fullName;
            }
        }
    }

    @Case(renames = "person.name=title")
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
            @Table(name = "person")
            @Entity(name = "Person")
            class Person {
                @Id
                Long id;
                String title;
            }
        }
    }

    @Case
    interface OfAColumnName {
        interface Before {
            @Entity(name = "Person")
            class Person {
                @Id
                Long id;
                @Column(name = "the_name")
                String name;
            }
        }

        interface After {
            @Entity(name = "Person")
            class Person {
                @Id
                Long id;
                @Column(name = "a_name")
                @RenamedFrom("the_name")
                String name;
            }
        }
    }

    @Case(renames = { "person.one=other",
            "person.other=one" }, rows = "insert into person (id, one, other) values (1, 'a', 'b')", gives = "select one, other from person => b|a")
    interface Swapped {
        interface Before {
            @Table(name = "person")
            @Entity(name = "Person")
            class Person {
                @Id
                Long id;
                String one;
                @Column(unique = true)
                String other;
            }
        }

        interface After {
            @Table(name = "person")
            @Entity(name = "Person")
            class Person {
                @Id
                Long id;
                @Column(unique = true)
                String one;
                String other;
            }
        }
    }

    @Case(renames = { "person.a=b", "person.b=c",
            "person.c=d" }, rows = "insert into person (id, a, b, c) values (1, 'a', 'b', 'c')", gives = "select b, c, d from person => a|b|c")
    interface Chained {
        interface Before {
            @Table(name = "person")
            @Entity(name = "Person")
            class Person {
                @Id
                Long id;
                String a;
                String b;
                String c;
            }
        }

        interface After {
            @Table(name = "person")
            @Entity(name = "Person")
            class Person {
                @Id
                Long id;
                String b;
                String c;
                String d;
            }
        }
    }

    @Case(renames = "person.a=b", rows = "insert into person (id, a) values (1, 'kept')", gives = "select a, b from person => |kept")
    interface NameReused {
        interface Before {
            @Table(name = "person")
            @Entity(name = "Person")
            class Person {
                @Id
                Long id;
                @Column(unique = true)
                String a;
            }
        }

        interface After {
            @Table(name = "person")
            @Entity(name = "Person")
            class Person {
                @Id
                Long id;
                @Column(unique = true)
                String b;
                @Column(unique = true)
                Integer a;
            }
        }
    }

    @Case(renames = "person.a=b", destructive = true, rows = "insert into person (id, a, b) values (1, 'kept', 5)", gives = "select b from person => kept")
    interface NameTakenFromADroppedColumn {
        interface Before {
            @Table(name = "person", indexes = @Index(name = "by_b", columnList = "b"))
            @Entity(name = "Person")
            class Person {
                @Id
                Long id;
                String a;
                Integer b;
            }
        }

        interface After {
            @Table(name = "person", indexes = @Index(name = "by_b", columnList = "b"))
            @Entity(name = "Person")
            class Person {
                @Id
                Long id;
                String b;
            }
        }
    }

    @Case(rows = "insert into person (id, age) values (1, 42)", gives = "select years from person => 42")
    interface WithAnotherType {
        interface Before {
            @Table(name = "person")
            @Entity(name = "Person")
            class Person {
                @Id
                Long id;
                Integer age;
            }
        }

        interface After {
            @Table(name = "person")
            @Entity(name = "Person")
            class Person {
                @Id
                Long id;
                @RenamedFrom("age")
                Long years;
            }
        }
    }

    @Case(rows = "insert into person (id, name) values (1, null), (2, 'b')", gives = "select title from person order by id => none,b")
    interface WithNotNull {
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
            @Table(name = "person")
            @Entity(name = "Person")
            class Person {
                @Id
                Long id;
                @RenamedFrom("name")
                @Backfill("'none'")
                @Column(nullable = false)
                String title;
            }
        }
    }

    @Case
    interface WithUnique {
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
                @RenamedFrom("name")
                @Column(unique = true)
                String title;
            }
        }
    }

    @Case
    interface UnderAnIndex {
        interface Before {
            @Table(indexes = { @Index(columnList = "name"), @Index(name = "by_name_and_age", columnList = "name desc, age") })
            @Entity(name = "Person")
            class Person {
                @Id
                Long id;
                String name;
                int age;
            }
        }

        interface After {
            @Table(indexes = { @Index(columnList = "title"), @Index(name = "by_name_and_age", columnList = "title desc, age") })
            @Entity(name = "Person")
            class Person {
                @Id
                Long id;
                @RenamedFrom("name")
                String title;
                int age;
            }
        }
    }

    @Case
    interface UnderAUniqueKey {
        interface Before {
            @Table(uniqueConstraints = @UniqueConstraint(columnNames = { "name", "age" }))
            @Entity(name = "Person")
            class Person {
                @Id
                Long id;
                String name;
                int age;
            }
        }

        interface After {
            @Table(uniqueConstraints = @UniqueConstraint(columnNames = { "title", "age" }))
            @Entity(name = "Person")
            class Person {
                @Id
                Long id;
                @RenamedFrom("name")
                String title;
                int age;
            }
        }
    }

    @Case(on = Server.POSTGRESQL, why = "it knows such indexes from 8.0.13 on")
    interface UnderAnIndexOnAnExpression {
        interface Before {
            @Table(indexes = @Index(name = "by_lower", columnList = "(lower(name))"))
            @Entity(name = "Person")
            class Person {
                @Id
                Long id;
                String name;
            }
        }

        interface After {
            @Table(indexes = @Index(name = "by_lower", columnList = "(lower(title))"))
            @Entity(name = "Person")
            class Person {
                @Id
                Long id;
                @RenamedFrom("name")
                String title;
            }
        }
    }

    @Case(rows = "insert into Person (id, age) values (1, 18)")
    interface UnderChecks {
        interface Before {
            @Check(name = "grown", constraints = "age > 17")
            @Entity(name = "Person")
            class Person {
                @Id
                Long id;
                @Check(constraints = "age < 200")
                int age;
            }
        }

        interface After {
            @Check(name = "grown", constraints = "years > 17")
            @Entity(name = "Person")
            class Person {
                @Id
                Long id;
                @Check(constraints = "years < 200")
                @RenamedFrom("age")
                int years;
            }
        }
    }

    @Case
    interface UnderAGeneratedColumn {
        interface Before {
            @Entity(name = "Person")
            class Person {
                @Id
                Long id;
                Integer age;
                @GeneratedColumn("age * 12")
                Integer months;
            }
        }

        interface After {
            @Entity(name = "Person")
            class Person {
                @Id
                Long id;
                @RenamedFrom("age")
                Integer years;
                @GeneratedColumn("years * 12")
                Integer months;
            }
        }
    }

    @Case
    interface OfAGeneratedColumn {
        interface Before {
            @Entity(name = "Person")
            class Person {
                @Id
                Long id;
                Integer age;
                @GeneratedColumn("age * 12")
                Integer months;
            }
        }

        interface After {
            @Entity(name = "Person")
            class Person {
                @Id
                Long id;
                Integer age;
                @RenamedFrom("months")
                @GeneratedColumn("age * 12")
                Integer moons;
            }
        }
    }

    @Case
    interface OfThePrimaryKey {
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
        }

        interface After {
            @Entity(name = "Person")
            class Person {
                @Id
                @RenamedFrom("id")
                Long number;
            }

            @Entity(name = "Pet")
            class Pet {
                @Id
                Long id;
                @ManyToOne
                @RenamedFrom("owner_id")
                Person owner;
            }
        }
    }

    @Case
    interface OfAnIdentity {
        interface Before {
            @Entity(name = "Person")
            class Person {
                @Id
                @GeneratedValue(strategy = GenerationType.IDENTITY)
                Long id;
                String name;
            }
        }

        interface After {
            @Entity(name = "Person")
            class Person {
                @Id
                @GeneratedValue(strategy = GenerationType.IDENTITY)
                @RenamedFrom("id")
                Long number;
                String name;
            }
        }
    }

    @Case
    interface InACompositeKeyThatOthersReferTo {
        interface Before {
            @IdClass(Place.Key.class)
            @Entity(name = "Place")
            class Place {
                @Id
                String land;
                @Id
                String town;

                record Key(String land, String town) {
                }
            }

            @Entity(name = "Person")
            class Person {
                @Id
                Long id;
                @ManyToOne
                @JoinColumns({ @JoinColumn(name = "home_land", referencedColumnName = "land"),
                        @JoinColumn(name = "home_town", referencedColumnName = "town") })
                Place home;
            }
        }

        interface After {
            @IdClass(Place.Key.class)
            @Entity(name = "Place")
            class Place {
                @Id
                @RenamedFrom("land")
                String country;
                @Id
                String town;

                record Key(String country, String town) {
                }
            }

            @Entity(name = "Person")
            class Person {
                @Id
                Long id;
                @ManyToOne
                @JoinColumns({ @JoinColumn(name = "home_land", referencedColumnName = "country"),
                        @JoinColumn(name = "home_town", referencedColumnName = "town") })
                Place home;
            }
        }
    }

    @Case
    interface InAHierarchy {
        interface Before {
            @Inheritance(strategy = InheritanceType.JOINED)
            @Entity(name = "Vehicle")
            class Vehicle {
                @Id
                Long id;
                String name;
            }

            @Entity(name = "Car")
            class Car extends Vehicle {
                Integer seats;
            }
        }

        interface After {
            @Inheritance(strategy = InheritanceType.JOINED)
            @Entity(name = "Vehicle")
            class Vehicle {
                @Id
                Long id;
                @RenamedFrom("name")
                String title;
            }

            @Entity(name = "Car")
            class Car extends Vehicle {
                @RenamedFrom("seats")
                Integer places;
            }
        }
    }

    @Case
    interface InAMappedSuperclass {
        interface Before {
            @MappedSuperclass
            class Base {
                @Id
                Long id;
                String maker;
            }

            @Entity(name = "Car")
            class Car extends Base {
            }

            @Entity(name = "Boat")
            class Boat extends Base {
            }
        }

        interface After {
            @MappedSuperclass
            class Base {
                @Id
                Long id;
                @RenamedFrom("maker")
                String author;
            }

            @Entity(name = "Car")
            class Car extends Base {
            }

            @Entity(name = "Boat")
            class Boat extends Base {
            }
        }
    }

    @Case
    interface InAnEmbeddable {
        interface Before {
            @Embeddable
            class Address {
                String town;
            }

            @Entity(name = "Person")
            class Person {
                @Id
                Long id;
                @Embedded
                Address home;
            }
        }

        interface After {
            @Embeddable
            class Address {
                @RenamedFrom("town")
                String city;
            }

            @Entity(name = "Person")
            class Person {
                @Id
                Long id;
                @Embedded
                Address home;
            }
        }
    }

    @Case(rows = "insert into person (id, town, work_town) values (1, 'a', 'b')", gives = "select city, work_city from person => a|b")
    interface InAnEmbeddableUsedTwice {
        interface Before {
            @Embeddable
            class Address {
                String town;
            }

            @Table(name = "person")
            @Entity(name = "Person")
            class Person {
                @Id
                Long id;
                @Embedded
                Address home;
                @Embedded
                @AttributeOverride(name = "town", column = @Column(name = "work_town"))
                Address work;
            }
        }

        interface After {
            @Embeddable
            class Address {
                @RenamedFrom("town")
                String city;
            }

            @Table(name = "person")
            @Entity(name = "Person")
            class Person {
                @Id
                Long id;
                @Embedded
                Address home;
                @Embedded
                @AttributeOverride(name = "city", column = @Column(name = "work_city"))
                Address work;
            }
        }
    }

    @Case
    interface OfAJoinColumn {
        interface Before {
            @Entity(name = "Person")
            class Person {
                @Id
                Long id;
                @ManyToOne
                Person boss;
            }
        }

        interface After {
            @Entity(name = "Person")
            class Person {
                @Id
                Long id;
                @ManyToOne
                @RenamedFrom("boss")
                Person chief;
            }
        }
    }

    @Case
    interface OfAnEnumWithItsCheck {
        interface Before {
            @Entity(name = "Ticket")
            class Ticket {
                @Id
                Long id;
                @Enumerated(EnumType.STRING)
                State state;

                enum State {
                    OPEN,
                    CLOSED
                }
            }
        }

        interface After {
            @Entity(name = "Ticket")
            class Ticket {
                @Id
                Long id;
                @Enumerated(EnumType.STRING)
                @RenamedFrom("state")
                State status;

                enum State {
                    OPEN,
                    CLOSED
                }
            }
        }
    }

    @Case(rows = "insert into Person (id, mood) values (1, 'fine')")
    interface UnderACheckWithItsNameInATextOfIt {
        interface Before {
            @Check(name = "known", constraints = "mood <> 'mood' and mood <> 'a \"mood\"; -- mood'")
            @Entity(name = "Person")
            class Person {
                @Id
                Long id;
                String mood;
            }
        }

        interface After {
            @Check(name = "known", constraints = "feeling <> 'mood' and feeling <> 'a \"mood\"; -- mood'")
            @Entity(name = "Person")
            class Person {
                @Id
                Long id;
                @RenamedFrom("mood")
                String feeling;
            }
        }
    }

    @Case(on = Server.POSTGRESQL, why = "MySQL stores names as they are written, so that there it is a rename")
    interface OnlyInCase {
        interface Before {
            @Table(name = "person")
            @Entity(name = "Person")
            class Person {
                @Id
                Long id;
                @Column(name = "full_name", unique = true)
                String name;
            }
        }

        interface After {
            @Table(name = "PERSON")
            @Entity(name = "Person")
            class Person {
                @Id
                Long id;
                @Column(name = "FULL_NAME", unique = true)
                String name;
            }
        }
    }

}
