package io.quarkiverse.migrator.it.proof.cases;

import java.util.List;
import java.util.Map;
import java.util.Set;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;
import jakarta.persistence.MapKeyJoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;

import org.hibernate.annotations.Array;

import io.quarkiverse.migrator.RenamedFrom;
import io.quarkiverse.migrator.it.proof.Server;

/** Collections of values, which have tables of their own. */
public interface ElementCollections {

    @Case
    interface Added {
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
                @ElementCollection
                Set<String> nicknames;
                @ElementCollection
                List<Integer> numbers;
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
                @ElementCollection
                Set<String> nicknames;
            }
        }

        interface After {
            @Entity(name = "Person")
            class Person {
                @Id
                Long id;
            }
        }
    }

    @Case(renames = "nickname=alias")
    interface TableRenamed {
        interface Before {
            @Entity(name = "Person")
            class Person {
                @Id
                Long id;
                @ElementCollection
                @CollectionTable(name = "nickname")
                Set<String> names;
            }
        }

        interface After {
            @Entity(name = "Person")
            class Person {
                @Id
                Long id;
                @ElementCollection
                @CollectionTable(name = "alias")
                Set<String> names;
            }
        }
    }

    @Case
    interface OfEmbeddablesAdded {
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
                @ElementCollection
                Set<Address> addresses;
            }

            @Embeddable
            class Address {
                @Column(nullable = false)
                String street;
                @ManyToOne
                Town town;
            }

            @Entity(name = "Town")
            class Town {
                @Id
                Long id;
            }
        }
    }

    @Case
    interface AttributeOfAnElementRenamed {
        interface Before {
            @Entity(name = "Person")
            class Person {
                @Id
                Long id;
                @ElementCollection
                List<Address> addresses;
            }

            @Embeddable
            class Address {
                String street;
            }
        }

        interface After {
            @Entity(name = "Person")
            class Person {
                @Id
                Long id;
                @ElementCollection
                List<Address> addresses;
            }

            @Embeddable
            class Address {
                @RenamedFrom("street")
                String road;
                Integer number;
            }
        }
    }

    @Case
    interface MapAdded {
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
                @ElementCollection
                @MapKeyColumn(name = "kind", length = 10)
                Map<String, String> phones;
            }
        }
    }

    @Case(renames = "phone.kind=sort")
    interface MapKeyRenamed {
        interface Before {
            @Table(name = "person")
            @Entity(name = "Person")
            class Person {
                @Id
                Long id;
                @ElementCollection
                @CollectionTable(name = "phone")
                @MapKeyColumn(name = "kind")
                Map<String, String> phones;
            }
        }

        interface After {
            @Table(name = "person")
            @Entity(name = "Person")
            class Person {
                @Id
                Long id;
                @ElementCollection
                @CollectionTable(name = "phone")
                @MapKeyColumn(name = "sort")
                Map<String, String> phones;
            }
        }
    }

    @Case
    interface EnumKeyExtended {
        interface Before {
            @Entity(name = "Person")
            class Person {
                @Id
                Long id;
                @ElementCollection
                @MapKeyEnumerated(EnumType.STRING)
                Map<Kind, String> phones;

                enum Kind {
                    HOME,
                    WORK
                }
            }
        }

        interface After {
            @Entity(name = "Person")
            class Person {
                @Id
                Long id;
                @ElementCollection
                @MapKeyEnumerated(EnumType.STRING)
                Map<Kind, String> phones;

                enum Kind {
                    HOME,
                    OFFICE,
                    WORK
                }
            }
        }
    }

    @Case
    interface EnumElementExtended {
        interface Before {
            @Entity(name = "Person")
            class Person {
                @Id
                Long id;
                @ElementCollection
                @Enumerated(EnumType.STRING)
                Set<Role> roles;

                enum Role {
                    GUEST,
                    ADMIN
                }
            }
        }

        interface After {
            @Entity(name = "Person")
            class Person {
                @Id
                Long id;
                @ElementCollection
                @Enumerated(EnumType.STRING)
                Set<Role> roles;

                enum Role {
                    GUEST,
                    AUTHOR,
                    ADMIN
                }
            }
        }
    }

    @Case(rows = { "insert into person (id) values (1)",
            "insert into nickname (person_id, name) values (1, 'a')" }, gives = "select name, place from nickname => a|0")
    interface OrderColumnAdded {
        interface Before {
            @Table(name = "person")
            @Entity(name = "Person")
            class Person {
                @Id
                Long id;
                @ElementCollection
                @CollectionTable(name = "nickname", joinColumns = @JoinColumn(name = "person_id"))
                @Column(name = "name")
                List<String> names;
            }
        }

        interface After {
            @Table(name = "person")
            @Entity(name = "Person")
            class Person {
                @Id
                Long id;
                @ElementCollection
                @CollectionTable(name = "nickname", joinColumns = @JoinColumn(name = "person_id"))
                @Column(name = "name")
                @OrderColumn(name = "place", columnDefinition = "integer default 0")
                List<String> names;
            }
        }
    }

    @Case(destructive = true)
    interface OrderColumnDropped {
        interface Before {
            @Entity(name = "Person")
            class Person {
                @Id
                Long id;
                @ElementCollection
                @OrderColumn
                List<String> names;
            }
        }

        interface After {
            @Entity(name = "Person")
            class Person {
                @Id
                Long id;
                @ElementCollection
                List<String> names;
            }
        }
    }

    @Case
    interface SetBecomesList {
        interface Before {
            @Entity(name = "Person")
            class Person {
                @Id
                Long id;
                @ElementCollection
                @Column(name = "name", nullable = false)
                Set<String> names;
            }
        }

        interface After {
            @Entity(name = "Person")
            class Person {
                @Id
                Long id;
                @ElementCollection
                @Column(name = "name", nullable = false)
                List<String> names;
            }
        }
    }

    @Case
    interface ListBecomesSet {
        interface Before {
            @Entity(name = "Person")
            class Person {
                @Id
                Long id;
                @ElementCollection
                @Column(name = "name", nullable = false)
                List<String> names;
            }
        }

        interface After {
            @Entity(name = "Person")
            class Person {
                @Id
                Long id;
                @ElementCollection
                @Column(name = "name", nullable = false)
                Set<String> names;
            }
        }
    }

    @Case
    interface SetOfEntitiesBecomesList {
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
                List<Club> clubs;
            }

            @Entity(name = "Club")
            class Club {
                @Id
                Long id;
            }
        }
    }

    @Case
    interface MapOfEntitiesAdded {
        interface Before {
            @Entity(name = "Person")
            class Person {
                @Id
                Long id;
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
                @MapKeyJoinColumn(name = "sponsor")
                Map<Person, Club> clubs;
            }

            @Entity(name = "Club")
            class Club {
                @Id
                Long id;
            }
        }
    }

    @Case(on = Server.POSTGRESQL, why = "Hibernate has no arrays on MySQL", validationRefuses = "found [_int4")
    interface ArrayAdded {
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
                Integer[] numbers;
                @Array(length = 4)
                String[] words;
            }
        }
    }

    @Case(on = Server.POSTGRESQL, why = "Hibernate has no arrays on MySQL")
    interface ArrayRetyped {
        interface Before {
            @Entity(name = "Person")
            class Person {
                @Id
                Long id;
                Integer[] numbers;
            }
        }

        interface After {
            @Entity(name = "Person")
            class Person {
                @Id
                Long id;
                Long[] numbers;
            }
        }
    }

    @Case(on = Server.POSTGRESQL, why = "Hibernate has no arrays on MySQL", destructive = true, rows = {
            "insert into person (id, numbers, words) values (1, '{1, 2}', '{a}')" })
    interface ArrayOfStatedLengthDropped {
        interface Before {
            @Entity(name = "Person")
            class Person {
                @Id
                Long id;
                @Array(length = 4)
                @Column(nullable = false)
                Integer[] numbers;
                @Array(length = 4)
                @Column(nullable = false)
                String[] words;
            }
        }

        interface After {
            @Entity(name = "Person")
            class Person {
                @Id
                Long id;
            }
        }
    }

    @Case(on = Server.POSTGRESQL, why = "Hibernate has no arrays on MySQL", validationRefuses = "found [_int4", rows = {
            "insert into person (id, numbers, words) values (1, '{1, 2}', '{a}')" }, keeps = {
                    "select numbers, words from person" })
    interface ArrayOfAnotherLength {
        interface Before {
            @Entity(name = "Person")
            class Person {
                @Id
                Long id;
                @Array(length = 4)
                Integer[] numbers;
                String[] words;
            }
        }

        interface After {
            @Entity(name = "Person")
            class Person {
                @Id
                Long id;
                @Array(length = 6)
                Integer[] numbers;
                @Array(length = 3)
                String[] words;
            }
        }
    }
}
