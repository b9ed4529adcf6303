package io.quarkiverse.migrator.it.proof.cases;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

import org.hibernate.annotations.ColumnDefault;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

import io.quarkiverse.migrator.Backfill;

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

}
