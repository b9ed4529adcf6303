package io.quarkiverse.migrator.it.proof.cases;

import java.util.List;
import java.util.Set;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapsId;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;

import org.hibernate.annotations.ColumnDefault;

import io.quarkiverse.migrator.Backfill;

/** Associations that come, go and become others. */
public interface Associations {

    @Case
    interface ManyToOneAdded {
        interface Before {
            @Entity(name = "Person")
            class Person {
                @Id
                Long id;
            }

            @Entity(name = "Town")
            class Town {
                @Id
                Long id;
            }
        }

        interface After {
            @Entity(name = "Person")
            class Person {
                @Id
                Long id;
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

    @Case(rows = { "insert into town (id) values (3), (4)",
            "insert into person (id) values (1)" }, gives = "select town_id from person => 3")
    interface RequiredManyToOneAdded {
        interface Before {
            @Table(name = "person")
            @Entity(name = "Person")
            class Person {
                @Id
                Long id;
            }

            @Table(name = "town")
            @Entity(name = "Town")
            class Town {
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
                @ManyToOne(optional = false)
                @Backfill("(select min(t.id) from town t)")
                Town town;
            }

            @Table(name = "town")
            @Entity(name = "Town")
            class Town {
                @Id
                Long id;
            }
        }
    }

    @Case(destructive = true)
    interface ManyToOneDropped {
        interface Before {
            @Entity(name = "Person")
            class Person {
                @Id
                Long id;
                @ManyToOne
                Town town;
            }

            @Entity(name = "Town")
            class Town {
                @Id
                Long id;
            }
        }

        interface After {
            @Entity(name = "Person")
            class Person {
                @Id
                Long id;
            }

            @Entity(name = "Town")
            class Town {
                @Id
                Long id;
            }
        }
    }

    @Case
    interface TargetChanged {
        interface Before {
            @Entity(name = "Person")
            class Person {
                @Id
                Long id;
                @ManyToOne
                @JoinColumn(name = "place")
                Town place;
            }

            @Entity(name = "Town")
            class Town {
                @Id
                Long id;
            }

            @Entity(name = "Land")
            class Land {
                @Id
                Long id;
            }
        }

        interface After {
            @Entity(name = "Person")
            class Person {
                @Id
                Long id;
                @ManyToOne
                @JoinColumn(name = "place")
                Land place;
            }

            @Entity(name = "Town")
            class Town {
                @Id
                Long id;
            }

            @Entity(name = "Land")
            class Land {
                @Id
                Long id;
            }
        }
    }

    @Case
    interface OneToOneAdded {
        interface Before {
            @Entity(name = "Person")
            class Person {
                @Id
                Long id;
            }

            @Entity(name = "Passport")
            class Passport {
                @Id
                Long id;
            }
        }

        interface After {
            @Entity(name = "Person")
            class Person {
                @Id
                Long id;
                @OneToOne
                Passport passport;
            }

            @Entity(name = "Passport")
            class Passport {
                @Id
                Long id;
            }
        }
    }

    @Case
    interface ManyToOneBecomesOneToOne {
        interface Before {
            @Entity(name = "Person")
            class Person {
                @Id
                Long id;
                @ManyToOne
                Passport passport;
            }

            @Entity(name = "Passport")
            class Passport {
                @Id
                Long id;
            }
        }

        interface After {
            @Entity(name = "Person")
            class Person {
                @Id
                Long id;
                @OneToOne
                Passport passport;
            }

            @Entity(name = "Passport")
            class Passport {
                @Id
                Long id;
                @OneToOne(mappedBy = "passport")
                Person owner;
            }
        }
    }

    @Case
    interface OneToOneBecomesManyToOne {
        interface Before {
            @Entity(name = "Person")
            class Person {
                @Id
                Long id;
                @OneToOne
                Passport passport;
            }

            @Entity(name = "Passport")
            class Passport {
                @Id
                Long id;
            }
        }

        interface After {
            @Entity(name = "Person")
            class Person {
                @Id
                Long id;
                @ManyToOne
                Passport passport;
            }

            @Entity(name = "Passport")
            class Passport {
                @Id
                Long id;
            }
        }
    }

    @Case
    interface OneToManyWithJoinColumnAdded {
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
            }
        }

        interface After {
            @Entity(name = "Person")
            class Person {
                @Id
                Long id;
                @OneToMany
                @JoinColumn(name = "owner")
                Set<Pet> pets;
            }

            @Entity(name = "Pet")
            class Pet {
                @Id
                Long id;
            }
        }
    }

    @Case
    interface UnidirectionalBecomesBidirectional {
        interface Before {
            @Entity(name = "Person")
            class Person {
                @Id
                Long id;
                @OneToMany
                @JoinColumn(name = "owner_id")
                Set<Pet> pets;
            }

            @Entity(name = "Pet")
            class Pet {
                @Id
                Long id;
            }
        }

        interface After {
            @Entity(name = "Person")
            class Person {
                @Id
                Long id;
                @OneToMany(mappedBy = "owner")
                Set<Pet> pets;
            }

            @Entity(name = "Pet")
            class Pet {
                @Id
                Long id;
                @ManyToOne
                Person owner;
            }
        }
    }

    @Case
    interface JoinTableAdded {
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
                Set<Club> clubs;
            }

            @Entity(name = "Club")
            class Club {
                @Id
                Long id;
                @ManyToMany(mappedBy = "clubs")
                Set<Person> members;
            }
        }
    }

    @Case(destructive = true)
    interface JoinTableDropped {
        interface Before {
            @Entity(name = "Person")
            class Person {
                @Id
                Long id;
                @OneToMany
                List<Pet> pets;
            }

            @Entity(name = "Pet")
            class Pet {
                @Id
                Long id;
            }
        }

        interface After {
            @Entity(name = "Person")
            class Person {
                @Id
                Long id;
            }

            @Entity(name = "Pet")
            class Pet {
                @Id
                Long id;
            }
        }
    }

    @Case(destructive = true)
    interface JoinTableBecomesJoinColumn {
        interface Before {
            @Entity(name = "Person")
            class Person {
                @Id
                Long id;
                @OneToMany
                Set<Pet> pets;
            }

            @Entity(name = "Pet")
            class Pet {
                @Id
                Long id;
            }
        }

        interface After {
            @Entity(name = "Person")
            class Person {
                @Id
                Long id;
                @OneToMany
                @JoinColumn
                Set<Pet> pets;
            }

            @Entity(name = "Pet")
            class Pet {
                @Id
                Long id;
            }
        }
    }

    @Case(rows = { "insert into person (id) values (1)", "insert into club (id) values (5)",
            "insert into membership (person_id, club_id) values (1, 5)" }, keeps = "select person_id, club_id from membership", gives = "select since from membership => 2000")
    interface ManyToManyBecomesAnEntity {
        interface Before {
            @Table(name = "person")
            @Entity(name = "Person")
            class Person {
                @Id
                Long id;
                @ManyToMany
                @JoinTable(name = "membership", joinColumns = @JoinColumn(name = "person_id"), inverseJoinColumns = @JoinColumn(name = "club_id"))
                Set<Club> clubs;
            }

            @Table(name = "club")
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
            }

            @Table(name = "club")
            @Entity(name = "Club")
            class Club {
                @Id
                Long id;
            }

            @Table(name = "membership")
            @IdClass(Membership.Key.class)
            @Entity(name = "Membership")
            class Membership {
                @Id
                @ManyToOne
                Person person;
                @Id
                @ManyToOne
                Club club;
                @Backfill("2000")
                int since;

                record Key(Long person, Long club) {
                }
            }
        }
    }

    @Case
    interface SelfReferenceAdded {
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
                @ManyToOne
                Person mother;
                @ManyToOne
                Person father;
            }
        }
    }

    @Case
    interface MapsIdAdded {
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
            }

            @Entity(name = "Biography")
            class Biography {
                @Id
                Long id;
                @MapsId
                @OneToOne
                Person person;
                String text;
            }
        }
    }

    @Case
    interface ToAKeyThatIsNotPrimary {
        interface Before {
            @Entity(name = "Town")
            class Town {
                @Id
                Long id;
                @Column(unique = true, nullable = false)
                String code;
            }

            @Entity(name = "Person")
            class Person {
                @Id
                Long id;
                String town_code;
            }
        }

        interface After {
            @Entity(name = "Town")
            class Town {
                @Id
                Long id;
                @Column(unique = true, nullable = false)
                String code;
            }

            @Entity(name = "Person")
            class Person {
                @Id
                Long id;
                @ManyToOne
                @JoinColumn(name = "town_code", referencedColumnName = "code")
                Town town;
            }
        }
    }

    @Case(destructive = true)
    interface ToAnotherKey {
        interface Before {
            @Entity(name = "Town")
            class Town {
                @Id
                Long id;
                @Column(unique = true, nullable = false)
                String code;
            }

            @Entity(name = "Person")
            class Person {
                @Id
                Long id;
                @ManyToOne
                @JoinColumn(name = "town_code", referencedColumnName = "code")
                Town town;
            }
        }

        interface After {
            @Entity(name = "Town")
            class Town {
                @Id
                Long id;
                String code;
            }

            @Entity(name = "Person")
            class Person {
                @Id
                Long id;
                @ManyToOne
                Town town;
            }
        }
    }

    @Case
    interface CompositeAdded {
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
                @ManyToOne
                Place home;
            }

            @Entity(name = "Place")
            class Place {
                @EmbeddedId
                Key key;
            }

            @Embeddable
            class Key {
                String land;
                String town;
            }
        }
    }

    @Case(destructive = true)
    interface CompositeKeyGrows {
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
                Place home;
            }
        }

        interface After {
            @IdClass(Place.Key.class)
            @Entity(name = "Place")
            class Place {
                @Id
                String land;
                @Id
                String town;
                @Id
                @ColumnDefault("'none'")
                @Backfill("'none'")
                String part;

                record Key(String land, String town, String part) {
                }
            }

            @Entity(name = "Person")
            class Person {
                @Id
                Long id;
                @ManyToOne
                Place home;
            }
        }
    }

}
