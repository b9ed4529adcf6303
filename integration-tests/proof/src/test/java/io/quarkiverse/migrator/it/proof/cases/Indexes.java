package io.quarkiverse.migrator.it.proof.cases;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

import io.quarkiverse.migrator.it.proof.Server;

/** Indexes that come, change and go. */
public interface Indexes {

    @Case
    interface Added {
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
            @Table(indexes = @Index(name = "by_name", columnList = "name"))
            class Person {
                @Id
                Long id;
                String name;
            }
        }
    }

    @Case
    interface AddedWithoutName {
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
            @Table(indexes = @Index(columnList = "name"))
            class Person {
                @Id
                Long id;
                String name;
            }
        }
    }

    @Case
    interface AddedUnique {
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
            @Table(indexes = @Index(name = "by_name", columnList = "name", unique = true))
            class Person {
                @Id
                Long id;
                String name;
            }
        }
    }

    @Case
    interface Dropped {
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
            class Person {
                @Id
                Long id;
                String name;
            }
        }
    }

    @Case
    interface Renamed {
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
            @Table(indexes = @Index(name = "name_index", columnList = "name"))
            class Person {
                @Id
                Long id;
                String name;
            }
        }
    }

    @Case
    interface ColumnsChanged {
        interface Before {
            @Entity(name = "person")
            @Table(indexes = @Index(name = "by_name", columnList = "name"))
            class Person {
                @Id
                Long id;
                String name;
                String town;
            }
        }

        interface After {
            @Entity(name = "person")
            @Table(indexes = @Index(name = "by_name", columnList = "name, town"))
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
            @Table(indexes = @Index(name = "by_name", columnList = "name, town"))
            class Person {
                @Id
                Long id;
                String name;
                String town;
            }
        }

        interface After {
            @Entity(name = "person")
            @Table(indexes = @Index(name = "by_name", columnList = "town, name"))
            class Person {
                @Id
                Long id;
                String name;
                String town;
            }
        }
    }

    @Case
    interface BecomesDescending {
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
            @Table(indexes = @Index(name = "by_name", columnList = "name desc"))
            class Person {
                @Id
                Long id;
                String name;
            }
        }
    }

    @Case
    interface BecomesUnique {
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
            @Table(indexes = @Index(name = "by_name", columnList = "name", unique = true))
            class Person {
                @Id
                Long id;
                String name;
            }
        }
    }

    @Case
    interface NoLongerUnique {
        interface Before {
            @Entity(name = "person")
            @Table(indexes = @Index(name = "by_name", columnList = "name", unique = true))
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
    interface SameNameOtherColumn {
        interface Before {
            @Entity(name = "person")
            @Table(indexes = @Index(name = "by_name", columnList = "name"))
            class Person {
                @Id
                Long id;
                String name;
                String town;
            }
        }

        interface After {
            @Entity(name = "person")
            @Table(indexes = @Index(name = "by_name", columnList = "town"))
            class Person {
                @Id
                Long id;
                String name;
                String town;
            }
        }
    }

    @Case
    interface NamesSwapped {
        interface Before {
            @Entity(name = "person")
            @Table(indexes = { @Index(name = "one", columnList = "name"), @Index(name = "other", columnList = "town") })
            class Person {
                @Id
                Long id;
                String name;
                String town;
            }
        }

        interface After {
            @Entity(name = "person")
            @Table(indexes = { @Index(name = "other", columnList = "name"), @Index(name = "one", columnList = "town") })
            class Person {
                @Id
                Long id;
                String name;
                String town;
            }
        }
    }

    @Case
    interface NameMovesToAnotherTable {
        interface Before {
            @Entity(name = "person")
            @Table(indexes = @Index(name = "by_name", columnList = "name"))
            class Person {
                @Id
                Long id;
                String name;
            }

            @Entity(name = "town")
            class Town {
                @Id
                Long id;
                String name;
            }
        }

        interface After {
            @Entity(name = "person")
            class Person {
                @Id
                Long id;
                String name;
            }

            @Entity(name = "town")
            @Table(indexes = @Index(name = "by_name", columnList = "name"))
            class Town {
                @Id
                Long id;
                String name;
            }
        }
    }

    @Case
    interface OnAReferenceAdded {
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
            @Table(indexes = @Index(name = "by_town", columnList = "town_id"))
            class Street {
                @Id
                Long id;
                @ManyToOne
                Town town;
            }
        }
    }

    @Case
    interface OnAReferenceDropped {
        interface Before {
            @Entity(name = "town")
            class Town {
                @Id
                Long id;
            }

            @Entity(name = "street")
            @Table(indexes = @Index(name = "by_town", columnList = "town_id"))
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
                Town town;
            }
        }
    }

    @Case
    interface OnAReferenceBecomesUnique {
        interface Before {
            @Entity(name = "town")
            class Town {
                @Id
                Long id;
            }

            @Entity(name = "street")
            @Table(indexes = @Index(name = "by_town", columnList = "town_id, name"))
            class Street {
                @Id
                Long id;
                @ManyToOne
                Town town;
                String name;
            }
        }

        interface After {
            @Entity(name = "town")
            class Town {
                @Id
                Long id;
            }

            @Entity(name = "street")
            @Table(indexes = @Index(name = "by_town", columnList = "town_id, name", unique = true))
            class Street {
                @Id
                Long id;
                @ManyToOne
                Town town;
                String name;
            }
        }
    }

    @Case(destructive = true)
    interface OfAReferenceThatGoes {
        interface Before {
            @Entity(name = "town")
            class Town {
                @Id
                Long id;
            }

            @Entity(name = "street")
            @Table(indexes = @Index(name = "by_town", columnList = "town_id, name"))
            class Street {
                @Id
                Long id;
                @ManyToOne
                Town town;
                String name;
            }
        }

        interface After {
            @Entity(name = "town")
            class Town {
                @Id
                Long id;
            }

            @Entity(name = "street")
            @Table(indexes = @Index(name = "by_town", columnList = "name"))
            class Street {
                @Id
                Long id;
                String name;
            }
        }
    }

    @Case(on = Server.POSTGRESQL, why = "MySQL 8.0.12 has no index on an expression")
    interface OnAnExpression {
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
            @Table(indexes = @Index(name = "by_name", columnList = "(lower(name))", unique = true))
            class Person {
                @Id
                Long id;
                String name;
            }
        }
    }

    @Case(on = Server.POSTGRESQL, why = "MySQL 8.0.12 has no index on an expression")
    interface ExpressionChanged {
        interface Before {
            @Entity(name = "person")
            @Table(indexes = @Index(name = "by_name", columnList = "(lower(name))"))
            class Person {
                @Id
                Long id;
                String name;
            }
        }

        interface After {
            @Entity(name = "person")
            @Table(indexes = @Index(name = "by_name", columnList = "(upper(name)), id"))
            class Person {
                @Id
                Long id;
                String name;
            }
        }
    }

}
