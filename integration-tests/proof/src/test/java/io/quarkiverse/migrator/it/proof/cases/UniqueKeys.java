package io.quarkiverse.migrator.it.proof.cases;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;

import org.hibernate.annotations.NaturalId;

import io.quarkiverse.migrator.Backfill;

/** Unique keys that come, change and go. */
public interface UniqueKeys {

    @Case
    interface Added {
        interface Before {
            @Entity(name = "person")
            class Person {
                @Id
                Long id;
                String mail;
            }
        }

        interface After {
            @Entity(name = "person")
            class Person {
                @Id
                Long id;
                @Column(unique = true)
                String mail;
            }
        }
    }

    @Case
    interface AddedRequired {
        interface Before {
            @Entity(name = "person")
            class Person {
                @Id
                Long id;
                @Column(nullable = false)
                String mail;
            }
        }

        interface After {
            @Entity(name = "person")
            class Person {
                @Id
                Long id;
                @Column(unique = true, nullable = false)
                String mail;
            }
        }
    }

    @Case
    interface AddedComposite {
        interface Before {
            @Entity(name = "person")
            class Person {
                @Id
                Long id;
                String name;
                String town;
            }
        }

        interface After {
            @Entity(name = "person")
            @Table(uniqueConstraints = @UniqueConstraint(columnNames = { "name", "town" }))
            class Person {
                @Id
                Long id;
                String name;
                String town;
            }
        }
    }

    @Case
    interface AddedNamed {
        interface Before {
            @Entity(name = "person")
            class Person {
                @Id
                Long id;
                String name;
                String town;
            }
        }

        interface After {
            @Entity(name = "person")
            @Table(uniqueConstraints = @UniqueConstraint(name = "one_name", columnNames = { "name", "town" }))
            class Person {
                @Id
                Long id;
                String name;
                String town;
            }
        }
    }

    @Case
    interface Renamed {
        interface Before {
            @Entity(name = "person")
            @Table(uniqueConstraints = @UniqueConstraint(name = "one_name", columnNames = "name"))
            class Person {
                @Id
                Long id;
                String name;
            }
        }

        interface After {
            @Entity(name = "person")
            @Table(uniqueConstraints = @UniqueConstraint(name = "single_name", columnNames = "name"))
            class Person {
                @Id
                Long id;
                String name;
            }
        }
    }

    @Case
    interface NamedAfterAll {
        interface Before {
            @Entity(name = "person")
            @Table(uniqueConstraints = @UniqueConstraint(columnNames = "name"))
            class Person {
                @Id
                Long id;
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

    @Case
    interface NamesSwapped {
        interface Before {
            @Entity(name = "person")
            @Table(uniqueConstraints = { @UniqueConstraint(name = "one", columnNames = "name"),
                    @UniqueConstraint(name = "other", columnNames = "town") })
            class Person {
                @Id
                Long id;
                String name;
                String town;
            }
        }

        interface After {
            @Entity(name = "person")
            @Table(uniqueConstraints = { @UniqueConstraint(name = "other", columnNames = "name"),
                    @UniqueConstraint(name = "one", columnNames = "town") })
            class Person {
                @Id
                Long id;
                String name;
                String town;
            }
        }
    }

    @Case
    interface ColumnsChanged {
        interface Before {
            @Entity(name = "person")
            @Table(uniqueConstraints = @UniqueConstraint(name = "one_name", columnNames = "name"))
            class Person {
                @Id
                Long id;
                String name;
                String town;
            }
        }

        interface After {
            @Entity(name = "person")
            @Table(uniqueConstraints = @UniqueConstraint(name = "one_name", columnNames = { "name", "town" }))
            class Person {
                @Id
                Long id;
                String name;
                String town;
            }
        }
    }

    @Case
    interface ColumnsReordered {
        interface Before {
            @Entity(name = "person")
            @Table(uniqueConstraints = @UniqueConstraint(name = "one_name", columnNames = { "name", "town" }))
            class Person {
                @Id
                Long id;
                String name;
                String town;
            }
        }

        interface After {
            @Entity(name = "person")
            @Table(uniqueConstraints = @UniqueConstraint(name = "one_name", columnNames = { "town", "name" }))
            class Person {
                @Id
                Long id;
                String name;
                String town;
            }
        }
    }

    @Case
    interface SingleBecomesComposite {
        interface Before {
            @Entity(name = "person")
            class Person {
                @Id
                Long id;
                @Column(unique = true)
                String name;
                String town;
            }
        }

        interface After {
            @Entity(name = "person")
            @Table(uniqueConstraints = @UniqueConstraint(columnNames = { "name", "town" }))
            class Person {
                @Id
                Long id;
                String name;
                String town;
            }
        }
    }

    @Case
    interface Dropped {
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
                String mail;
            }
        }
    }

    @Case(destructive = true)
    interface ReferencedAndDropped {
        interface Before {
            @Entity(name = "town")
            class Town {
                @Id
                Long id;
                @Column(unique = true)
                String code;
            }

            @Entity(name = "street")
            class Street {
                @Id
                Long id;
                @ManyToOne
                @JoinColumn(referencedColumnName = "code")
                Town town;
            }
        }

        interface After {
            @Entity(name = "town")
            class Town {
                @Id
                Long id;
                String code;
            }

            @Entity(name = "street")
            class Street {
                @Id
                Long id;
                String name;
            }
        }
    }

    @Case
    interface BecomesIndexOfTheSameName {
        interface Before {
            @Entity(name = "person")
            @Table(uniqueConstraints = @UniqueConstraint(name = "by_name", columnNames = "name"))
            class Person {
                @Id
                Long id;
                String name;
            }
        }

        interface After {
            @Entity(name = "person")
            @Table(indexes = @Index(name = "by_name", columnList = "name"))
            class Person {
                @Id
                Long id;
                String name;
            }
        }
    }

    @Case
    interface IndexBecomesOneOfTheSameName {
        interface Before {
            @Entity(name = "person")
            @Table(indexes = @Index(name = "by_name", columnList = "name"))
            class Person {
                @Id
                Long id;
                String name;
            }
        }

        interface After {
            @Entity(name = "person")
            @Table(uniqueConstraints = @UniqueConstraint(name = "by_name", columnNames = "name"))
            class Person {
                @Id
                Long id;
                String name;
            }
        }
    }

    @Case
    interface NaturalIdAdded {
        interface Before {
            @Entity(name = "person")
            class Person {
                @Id
                Long id;
                @Column(nullable = false)
                String code;
            }
        }

        interface After {
            @Entity(name = "person")
            class Person {
                @Id
                Long id;
                @NaturalId
                String code;
            }
        }
    }

    @Case
    interface OnAReference {
        interface Before {
            @Entity(name = "town")
            class Town {
                @Id
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

        interface After {
            @Entity(name = "town")
            class Town {
                @Id
                Long id;
            }

            @Entity(name = "street")
            class Street {
                @Id
                Long id;
                @ManyToOne
                @JoinColumn(unique = true)
                Town town;
            }
        }
    }

    @Case
    interface LeavesAReference {
        interface Before {
            @Entity(name = "town")
            class Town {
                @Id
                Long id;
            }

            @Entity(name = "street")
            class Street {
                @Id
                Long id;
                @OneToOne
                Town town;
            }
        }

        interface After {
            @Entity(name = "town")
            class Town {
                @Id
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

    @Case(gives = "select code from person => x", rows = "insert into person (id) values (1)")
    interface OfAColumnThatBecomesRequired {
        interface Before {
            @Entity(name = "person")
            class Person {
                @Id
                Long id;
                @Column(unique = true)
                String code;
            }
        }

        interface After {
            @Entity(name = "person")
            class Person {
                @Id
                Long id;
                @Column(unique = true, nullable = false)
                @Backfill("'x'")
                String code;
            }
        }
    }

}
