package io.quarkiverse.migrator.it.proof.cases;

import java.util.List;

import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorType;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.Table;

import org.hibernate.annotations.Any;
import org.hibernate.annotations.AnyDiscriminator;
import org.hibernate.annotations.AnyDiscriminatorImplicitValues;
import org.hibernate.annotations.AnyDiscriminatorValue;
import org.hibernate.annotations.AnyKeyJavaClass;
import org.hibernate.annotations.ManyToAny;

import io.quarkiverse.migrator.RenamedFrom;

/** Associations to entities of any type, which a column tells apart. */
public interface AnyAssociations {

    @Case
    interface Added {
        interface Before {
            @Table(name = "payment")
            @Entity(name = "Payment")
            class Payment {
                @Id
                Long id;
            }

            @Entity(name = "Card")
            class Card {
                @Id
                Long id;
            }
        }

        interface After {
            @Table(name = "payment")
            @Entity(name = "Payment")
            class Payment {
                @Id
                Long id;
                @Any
                @AnyKeyJavaClass(Long.class)
                @AnyDiscriminator(DiscriminatorType.STRING)
                @Column(name = "source_type")
                @JoinColumn(name = "source_id")
                @AnyDiscriminatorImplicitValues(AnyDiscriminatorImplicitValues.Strategy.SHORT_NAME)
                Object source;
            }

            @Entity(name = "Card")
            class Card {
                @Id
                Long id;
            }
        }
    }

    @Case(destructive = true)
    interface Dropped {
        interface Before {
            @Table(name = "payment")
            @Entity(name = "Payment")
            class Payment {
                @Id
                Long id;
                @Any
                @AnyKeyJavaClass(Long.class)
                @AnyDiscriminator(DiscriminatorType.STRING)
                @Column(name = "source_type")
                @JoinColumn(name = "source_id")
                @AnyDiscriminatorImplicitValues(AnyDiscriminatorImplicitValues.Strategy.SHORT_NAME)
                Object source;
            }

            @Entity(name = "Card")
            class Card {
                @Id
                Long id;
            }
        }

        interface After {
            @Table(name = "payment")
            @Entity(name = "Payment")
            class Payment {
                @Id
                Long id;
            }

            @Entity(name = "Card")
            class Card {
                @Id
                Long id;
            }
        }
    }

    @Case(rows = "insert into payment (id, source_type, source_id) values (1, 'Card', 7), (2, null, null)", gives = "select source_type, source_id from payment order by id => Coin|7,|")
    interface EntityRenamed {
        interface Before {
            @Table(name = "payment")
            @Entity(name = "Payment")
            class Payment {
                @Id
                Long id;
                @Any
                @AnyKeyJavaClass(Long.class)
                @AnyDiscriminator(DiscriminatorType.STRING)
                @Column(name = "source_type")
                @JoinColumn(name = "source_id")
                @AnyDiscriminatorImplicitValues(AnyDiscriminatorImplicitValues.Strategy.SHORT_NAME)
                Object source;
            }

            @Entity(name = "Card")
            class Card {
                @Id
                Long id;
            }
        }

        interface After {
            @Table(name = "payment")
            @Entity(name = "Payment")
            class Payment {
                @Id
                Long id;
                @Any
                @AnyKeyJavaClass(Long.class)
                @AnyDiscriminator(DiscriminatorType.STRING)
                @Column(name = "source_type")
                @JoinColumn(name = "source_id")
                @AnyDiscriminatorImplicitValues(AnyDiscriminatorImplicitValues.Strategy.SHORT_NAME)
                Object source;
            }

            @RenamedFrom("Card")
            @Entity(name = "Coin")
            class Coin {
                @Id
                Long id;
            }
        }
    }

    @Case(rows = "insert into payment (id, source_type, source_id) values (1, 'Card', 7), (2, null, null)", renames = {
            "payment.source_type=origin_type",
            "payment.source_id=origin_id" }, gives = "select origin_type, origin_id from payment order by id => Coin|7,|")
    interface EntityRenamedBesideItsColumn {
        interface Before {
            @Table(name = "payment")
            @Entity(name = "Payment")
            class Payment {
                @Id
                Long id;
                @Any
                @AnyKeyJavaClass(Long.class)
                @AnyDiscriminator(DiscriminatorType.STRING)
                @Column(name = "source_type")
                @JoinColumn(name = "source_id")
                @AnyDiscriminatorImplicitValues(AnyDiscriminatorImplicitValues.Strategy.SHORT_NAME)
                Object source;
            }

            @Entity(name = "Card")
            class Card {
                @Id
                Long id;
            }
        }

        interface After {
            @Table(name = "payment")
            @Entity(name = "Payment")
            class Payment {
                @Id
                Long id;
                @Any
                @AnyKeyJavaClass(Long.class)
                @AnyDiscriminator(DiscriminatorType.STRING)
                @Column(name = "origin_type")
                @JoinColumn(name = "origin_id")
                @AnyDiscriminatorImplicitValues(AnyDiscriminatorImplicitValues.Strategy.SHORT_NAME)
                @RenamedFrom("source")
                Object origin;
            }

            @RenamedFrom("Card")
            @Entity(name = "Coin")
            class Coin {
                @Id
                Long id;
            }
        }
    }

    /** Without a strategy Hibernate writes the full name of the class. */
    @Case(renames = {
            "payment.source_type.io.quarkiverse.migrator.it.proof.cases.AnyAssociations$ClassesMoved$Before$Card=io.quarkiverse.migrator.it.proof.cases.AnyAssociations$ClassesMoved$After$Card",
            "payment.source_type.io.quarkiverse.migrator.it.proof.cases.AnyAssociations$ClassesMoved$Before$Payment=io.quarkiverse.migrator.it.proof.cases.AnyAssociations$ClassesMoved$After$Payment" }, rows = "insert into payment (id, source_type, source_id) values (1, 'io.quarkiverse.migrator.it.proof.cases.AnyAssociations$ClassesMoved$Before$Card', 7)", gives = "select source_type from payment => io.quarkiverse.migrator.it.proof.cases.AnyAssociations$ClassesMoved$After$Card")
    interface ClassesMoved {
        interface Before {
            @Table(name = "payment")
            @Entity(name = "Payment")
            class Payment {
                @Id
                Long id;
                @Any
                @AnyKeyJavaClass(Long.class)
                @AnyDiscriminator(DiscriminatorType.STRING)
                @Column(name = "source_type")
                @JoinColumn(name = "source_id")
                Object source;
            }

            @Entity(name = "Card")
            class Card {
                @Id
                Long id;
            }
        }

        interface After {
            @Table(name = "payment")
            @Entity(name = "Payment")
            class Payment {
                @Id
                Long id;
                @Any
                @AnyKeyJavaClass(Long.class)
                @AnyDiscriminator(DiscriminatorType.STRING)
                @Column(name = "source_type")
                @JoinColumn(name = "source_id")
                Object source;
            }

            @Entity(name = "Card")
            class Card {
                @Id
                Long id;
            }
        }
    }

    @Case(rows = "insert into payment (id, source_type, source_id) values (1, 'io.quarkiverse.migrator.it.proof.cases.AnyAssociations$ClassRenamedByAnnotation$Before$Card', 7)", gives = "select source_type from payment => io.quarkiverse.migrator.it.proof.cases.AnyAssociations$ClassRenamedByAnnotation$After$Coin")
    interface ClassRenamedByAnnotation {
        interface Before {
            @Table(name = "payment")
            @Entity(name = "Payment")
            class Payment {
                @Id
                Long id;
                @Any
                @AnyKeyJavaClass(Long.class)
                @AnyDiscriminator(DiscriminatorType.STRING)
                @Column(name = "source_type")
                @JoinColumn(name = "source_id")
                Object source;
            }

            @Entity(name = "Card")
            class Card {
                @Id
                Long id;
            }
        }

        interface After {
            @RenamedFrom("io.quarkiverse.migrator.it.proof.cases.AnyAssociations$ClassRenamedByAnnotation$Before$Payment")
            @Table(name = "payment")
            @Entity(name = "Payment")
            class Payment {
                @Id
                Long id;
                @Any
                @AnyKeyJavaClass(Long.class)
                @AnyDiscriminator(DiscriminatorType.STRING)
                @Column(name = "source_type")
                @JoinColumn(name = "source_id")
                Object source;
            }

            @RenamedFrom("io.quarkiverse.migrator.it.proof.cases.AnyAssociations$ClassRenamedByAnnotation$Before$Card")
            @Table(name = "Card")
            @Entity(name = "Coin")
            class Coin {
                @Id
                Long id;
            }
        }
    }

    @Case(rows = "insert into payment (id, source_type, source_id) values (1, 'C', 7), (2, null, null)", gives = "select source_type from payment order by id => C,")
    interface GivenValueStays {
        interface Before {
            @Table(name = "payment")
            @Entity(name = "Payment")
            class Payment {
                @Id
                Long id;
                @Any
                @AnyKeyJavaClass(Long.class)
                @AnyDiscriminator(DiscriminatorType.STRING)
                @Column(name = "source_type")
                @JoinColumn(name = "source_id")
                @AnyDiscriminatorValue(discriminator = "C", entity = Card.class)
                Object source;
            }

            @Entity(name = "Card")
            class Card {
                @Id
                Long id;
            }
        }

        interface After {
            @Table(name = "payment")
            @Entity(name = "Payment")
            class Payment {
                @Id
                Long id;
                @Any
                @AnyKeyJavaClass(Long.class)
                @AnyDiscriminator(DiscriminatorType.STRING)
                @Column(name = "source_type")
                @JoinColumn(name = "source_id")
                @AnyDiscriminatorValue(discriminator = "C", entity = Coin.class)
                Object source;
            }

            @RenamedFrom("Card")
            @Entity(name = "Coin")
            class Coin {
                @Id
                Long id;
            }
        }
    }

    @Case(rows = "insert into payment (id, source_type, source_id) values (1, 'C', 7), (2, null, null)", renames = "payment.source_type.C=K", gives = "select source_type from payment order by id => K,")
    interface GivenValueChanged {
        interface Before {
            @Table(name = "payment")
            @Entity(name = "Payment")
            class Payment {
                @Id
                Long id;
                @Any
                @AnyKeyJavaClass(Long.class)
                @AnyDiscriminator(DiscriminatorType.STRING)
                @Column(name = "source_type")
                @JoinColumn(name = "source_id")
                @AnyDiscriminatorValue(discriminator = "C", entity = Card.class)
                Object source;
            }

            @Entity(name = "Card")
            class Card {
                @Id
                Long id;
            }
        }

        interface After {
            @Table(name = "payment")
            @Entity(name = "Payment")
            class Payment {
                @Id
                Long id;
                @Any
                @AnyKeyJavaClass(Long.class)
                @AnyDiscriminator(DiscriminatorType.STRING)
                @Column(name = "source_type")
                @JoinColumn(name = "source_id")
                @AnyDiscriminatorValue(discriminator = "K", entity = Card.class)
                Object source;
            }

            @Entity(name = "Card")
            class Card {
                @Id
                Long id;
            }
        }
    }

    @Case(rows = { "insert into payment (id) values (1)",
            "insert into payment_sources (payment_id, source_type, source_id) values (1, 'Card', 7)" }, gives = "select source_type, source_id from payment_sources => Coin|7")
    interface EntityOfManyRenamed {
        interface Before {
            @Table(name = "payment")
            @Entity(name = "Payment")
            class Payment {
                @Id
                Long id;
                @ManyToAny
                @AnyKeyJavaClass(Long.class)
                @AnyDiscriminator(DiscriminatorType.STRING)
                @AnyDiscriminatorImplicitValues(AnyDiscriminatorImplicitValues.Strategy.SHORT_NAME)
                @Column(name = "source_type")
                @JoinTable(name = "payment_sources", joinColumns = @JoinColumn(name = "payment_id"), inverseJoinColumns = @JoinColumn(name = "source_id"))
                List<Object> sources;
            }

            @Entity(name = "Card")
            class Card {
                @Id
                Long id;
            }
        }

        interface After {
            @Table(name = "payment")
            @Entity(name = "Payment")
            class Payment {
                @Id
                Long id;
                @ManyToAny
                @AnyKeyJavaClass(Long.class)
                @AnyDiscriminator(DiscriminatorType.STRING)
                @AnyDiscriminatorImplicitValues(AnyDiscriminatorImplicitValues.Strategy.SHORT_NAME)
                @Column(name = "source_type")
                @JoinTable(name = "payment_sources", joinColumns = @JoinColumn(name = "payment_id"), inverseJoinColumns = @JoinColumn(name = "source_id"))
                List<Object> sources;
            }

            @RenamedFrom("Card")
            @Entity(name = "Coin")
            class Coin {
                @Id
                Long id;
            }
        }
    }
}
