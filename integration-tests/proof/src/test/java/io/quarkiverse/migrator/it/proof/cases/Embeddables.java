package io.quarkiverse.migrator.it.proof.cases;

import java.util.List;
import java.util.Set;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.ConstraintMode;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

import org.hibernate.annotations.ColumnDefault;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

import io.quarkiverse.migrator.Backfill;
import io.quarkiverse.migrator.RenamedFrom;

/** Embedded values, also as composite types and as documents. */
public interface Embeddables {

    @Case
    interface AttributeAdded {
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
                String town;
                @Column(nullable = false)
                @ColumnDefault("'x'")
                String street;
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

    @Case(destructive = true)
    interface AttributeDropped {
        interface Before {
            @Embeddable
            class Address {
                String town;
                String street;
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
    }

    @Case
    interface EmbeddedASecondTime {
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
                String town;
            }

            @Entity(name = "Person")
            class Person {
                @Id
                Long id;
                @Embedded
                Address home;
                @Embedded
                @AttributeOverride(name = "town", column = @Column(name = "work_town", length = 50))
                Address work;
            }
        }
    }

    @Case
    interface AssociationAdded {
        interface Before {
            @Embeddable
            class Address {
                String street;
            }

            @Entity(name = "Person")
            class Person {
                @Id
                Long id;
                @Embedded
                Address home;
            }

            @Entity(name = "Town")
            class Town {
                @Id
                Long id;
            }
        }

        interface After {
            @Embeddable
            class Address {
                String street;
                @ManyToOne
                Town town;
            }

            @Entity(name = "Person")
            class Person {
                @Id
                Long id;
                @Embedded
                Address home;
            }

            @Entity(name = "Town")
            class Town {
                @Id
                Long id;
            }
        }
    }

    @Case
    interface BackfillOfAnAttribute {
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
                String town;
                @Column(nullable = false)
                @Backfill("upper(town)")
                String shout;
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

    @Case(rows = "insert into person (id, home) values (1, '{\"town\": \"a\"}')", keeps = "select home from person")
    interface AttributeOfADocumentAdded {
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
                @JdbcTypeCode(SqlTypes.JSON)
                Address home;
            }
        }

        interface After {
            @Embeddable
            class Address {
                String town;
                String street;
            }

            @Table(name = "person")
            @Entity(name = "Person")
            class Person {
                @Id
                Long id;
                @Embedded
                @JdbcTypeCode(SqlTypes.JSON)
                Address home;
            }
        }
    }

    @Case
    interface DocumentAdded {
        interface Before {
            @Entity(name = "Person")
            class Person {
                @Id
                Long id;
            }
        }

        interface After {
            @Embeddable
            class Address {
                String town;
                int number;
            }

            @Entity(name = "Person")
            class Person {
                @Id
                Long id;
                @Embedded
                @JdbcTypeCode(SqlTypes.JSON)
                Address home;
            }
        }
    }

    @Case(rows = { "insert into Country (id) values (1)", "insert into Person (id, country_id) values (2, 1)",
            "insert into Person_phones (person_id, phones) values (2, '123')",
            "insert into Person_stays (person_id, place_id) values (2, 1)" }, keeps = {
                    "select id, country_id from Person => select id, country_code from Human",
                    "select person_id, phones from Person_phones => select human_id, phones from Human_phones",
                    "select person_id, place_id from Person_stays => select human_id, place_code from Human_stays" })
    interface PartNamedAfterEntitiesThatAreRenamed {
        interface Before {
            @Entity(name = "Country")
            class Country {
                @Id
                Long id;
            }

            @Embeddable
            class Address {
                @ManyToOne
                @JoinColumn(foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT))
                Country country;
                @ElementCollection
                Set<String> phones;
            }

            @Embeddable
            class Stay {
                @ManyToOne
                @JoinColumn(foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT))
                Country place;
            }

            @Entity(name = "Person")
            class Person {
                @Id
                Long id;
                @Embedded
                Address home;
                @ElementCollection
                List<Stay> stays;
            }
        }

        interface After {
            @Entity(name = "Country")
            class Country {
                @Id
                @RenamedFrom("id")
                Long code;
            }

            @Embeddable
            class Address {
                @ManyToOne
                @JoinColumn(foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT))
                Country country;
                @ElementCollection
                Set<String> phones;
            }

            @Embeddable
            class Stay {
                @ManyToOne
                @JoinColumn(foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT))
                Country place;
            }

            @Entity(name = "Human")
            @RenamedFrom("Person")
            class Human {
                @Id
                Long id;
                @Embedded
                Address home;
                @ElementCollection
                List<Stay> stays;
            }
        }
    }
}
