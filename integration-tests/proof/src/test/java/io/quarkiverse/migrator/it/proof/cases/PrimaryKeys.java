package io.quarkiverse.migrator.it.proof.cases;

import java.io.Serializable;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapsId;
import jakarta.persistence.OneToOne;

import io.quarkiverse.migrator.Backfill;

/** Primary keys of other types and columns. */
public interface PrimaryKeys {

    @Case
    interface Widened {
        interface Before {
            @Entity(name = "person")
            class Person {
                @Id
                Integer id;
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
    interface WidenedIdentityWithReferences {
        interface Before {
            @Entity(name = "town")
            class Town {
                @Id
                @GeneratedValue(strategy = GenerationType.IDENTITY)
                Integer id;
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
                @GeneratedValue(strategy = GenerationType.IDENTITY)
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

    @Case
    interface ColumnAddedToIdClass {
        interface Before {
            @Entity(name = "place")
            @IdClass(PlaceId.class)
            class Place {
                @Id
                Long land;
                @Id
                Long town;
            }

            class PlaceId implements Serializable {
                Long land;
                Long town;
            }
        }

        interface After {
            @Entity(name = "place")
            @IdClass(PlaceId.class)
            class Place {
                @Id
                Long land;
                @Id
                Long town;
                @Id
                @Backfill("0")
                Long street;
            }

            class PlaceId implements Serializable {
                Long land;
                Long town;
                Long street;
            }
        }
    }

    @Case(destructive = true)
    interface ColumnLeavesIdClass {
        interface Before {
            @Entity(name = "place")
            @IdClass(PlaceId.class)
            class Place {
                @Id
                Long land;
                @Id
                Long town;
                @Id
                Long street;
            }

            class PlaceId implements Serializable {
                Long land;
                Long town;
                Long street;
            }
        }

        interface After {
            @Entity(name = "place")
            @IdClass(PlaceId.class)
            class Place {
                @Id
                Long land;
                @Id
                Long town;
            }

            class PlaceId implements Serializable {
                Long land;
                Long town;
            }
        }
    }

    @Case
    interface SingleBecomesComposite {
        interface Before {
            @Entity(name = "place")
            class Place {
                @Id
                Long id;
                @Column(nullable = false)
                Long land;
            }
        }

        interface After {
            @Entity(name = "place")
            @IdClass(PlaceId.class)
            class Place {
                @Id
                Long id;
                @Id
                Long land;
            }

            class PlaceId implements Serializable {
                Long id;
                Long land;
            }
        }
    }

    @Case
    interface CompositeBecomesSingle {
        interface Before {
            @Entity(name = "place")
            @IdClass(PlaceId.class)
            class Place {
                @Id
                Long id;
                @Id
                Long land;
            }

            class PlaceId implements Serializable {
                Long id;
                Long land;
            }
        }

        interface After {
            @Entity(name = "place")
            class Place {
                @Id
                Long id;
                @Column(nullable = false)
                Long land;
            }
        }
    }

    @Case
    interface ColumnAddedToEmbeddedId {
        interface Before {
            @Entity(name = "place")
            class Place {
                @EmbeddedId
                PlaceId id;
                String name;
            }

            @Embeddable
            class PlaceId implements Serializable {
                Long land;
            }
        }

        interface After {
            @Entity(name = "place")
            class Place {
                @EmbeddedId
                PlaceId id;
                String name;
            }

            @Embeddable
            class PlaceId implements Serializable {
                Long land;
                @Backfill("1")
                Long town;
            }
        }
    }

    @Case
    interface OrderOfEmbeddedId {
        interface Before {
            @Entity(name = "place")
            class Place {
                @EmbeddedId
                PlaceId id;
            }

            @Embeddable
            class PlaceId implements Serializable {
                Long land;
                Long town;
            }
        }

        interface After {
            @Entity(name = "place")
            class Place {
                @EmbeddedId
                PlaceId id;
            }

            @Embeddable
            class PlaceId implements Serializable {
                Long town;
                Long land;
            }
        }
    }

    @Case(gives = "select code from person => p1", rows = "insert into person (id) values (1)")
    interface OtherColumn {
        interface Before {
            @Entity(name = "person")
            class Person {
                @Id
                Long id;
                String code;
            }
        }

        interface After {
            @Entity(name = "person")
            class Person {
                @Id
                @Backfill("concat('p', id)")
                String code;
                Long id;
            }
        }
    }

    @Case(rows = "insert into person (id, code) values (1, 'a')")
    interface OtherColumnWhichWasUnique {
        interface Before {
            @Entity(name = "person")
            class Person {
                @Id
                Long id;
                @Column(unique = true, nullable = false)
                String code;
            }
        }

        interface After {
            @Entity(name = "person")
            class Person {
                @Id
                String code;
                Long id;
            }
        }
    }

    @Case(destructive = true, gives = "select number from person => 1")
    interface Replaced {
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
                @Backfill("id")
                Long number;
                String name;
            }
        }
    }

    @Case(destructive = true)
    interface SharedByMapsId {
        interface Before {
            @Entity(name = "person")
            class Person {
                @Id
                Long id;
            }

            @Entity(name = "passport")
            class Passport {
                @Id
                Long id;
                @OneToOne
                Person person;
                String number;
            }
        }

        interface After {
            @Entity(name = "person")
            class Person {
                @Id
                Long id;
            }

            @Entity(name = "passport")
            class Passport {
                @Id
                Long id;
                @OneToOne
                @MapsId
                @JoinColumn(name = "id")
                Person person;
                String number;
            }
        }
    }

    @Case(destructive = true, backfills = "street.town_land=1")
    interface ReferencedBecomesComposite {
        interface Before {
            @Entity(name = "town")
            class Town {
                @Id
                Long id;
                @Column(nullable = false)
                Long land;
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
            @IdClass(TownId.class)
            class Town {
                @Id
                Long id;
                @Id
                Long land;
            }

            @Entity(name = "street")
            class Street {
                @Id
                Long id;
                @ManyToOne
                Town town;
            }

            class TownId implements Serializable {
                Long id;
                Long land;
            }
        }
    }

    @Case(destructive = true)
    interface IdentityColumnLeaves {
        interface Before {
            @Entity(name = "person")
            class Person {
                @Id
                @GeneratedValue(strategy = GenerationType.IDENTITY)
                Long id;
                @Column(unique = true, nullable = false)
                String code;
            }
        }

        interface After {
            @Entity(name = "person")
            class Person {
                @Id
                String code;
            }
        }
    }

}
