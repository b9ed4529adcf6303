package io.quarkiverse.migrator.it.proof.cases;

import java.util.Set;

import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

import io.quarkiverse.migrator.RenamedFrom;
import io.quarkiverse.migrator.it.proof.Server;

/** Tables in schemas and catalogs of their own. */
public interface Schemas {

    @Case(on = Server.POSTGRESQL, why = "Hibernate's mapping for MySQL has catalogs in place of schemas")
    interface SchemaAdded {
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

            @Table(schema = "hr")
            @Entity(name = "Contract")
            class Contract {
                @Id
                @GeneratedValue
                Long id;
                @ManyToOne
                Person person;
            }
        }
    }

    @Case(on = Server.POSTGRESQL, why = "Hibernate's mapping for MySQL has catalogs in place of schemas", destructive = true)
    interface SchemaDropped {
        interface Before {
            @Entity(name = "Person")
            class Person {
                @Id
                Long id;
            }

            @Table(schema = "hr")
            @Entity(name = "Contract")
            class Contract {
                @Id
                Long id;
                @ManyToOne
                Person person;
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

    @Case(on = Server.POSTGRESQL, why = "Hibernate's mapping for MySQL has catalogs in place of schemas", renames = "contract=hr.contract")
    interface MovedToSchema {
        interface Before {
            @Entity(name = "Person")
            class Person {
                @Id
                Long id;
            }

            @Entity(name = "Contract")
            class Contract {
                @Id
                Long id;
                @Column(unique = true)
                String code;
                @ManyToOne
                Person person;
            }

            @Entity(name = "Clause")
            class Clause {
                @Id
                Long id;
                @ManyToOne
                Contract contract;
            }
        }

        interface After {
            @Entity(name = "Person")
            class Person {
                @Id
                Long id;
            }

            @Table(schema = "hr")
            @Entity(name = "Contract")
            class Contract {
                @Id
                Long id;
                @Column(unique = true)
                String code;
                @ManyToOne
                Person person;
            }

            @Entity(name = "Clause")
            class Clause {
                @Id
                Long id;
                @ManyToOne
                Contract contract;
            }
        }
    }

    @Case(on = Server.POSTGRESQL, why = "Hibernate's mapping for MySQL has catalogs in place of schemas")
    interface MovedBetweenSchemasByAnnotation {
        interface Before {
            @Table(schema = "hr")
            @Entity(name = "Contract")
            class Contract {
                @Id
                @GeneratedValue(strategy = GenerationType.IDENTITY)
                Long id;
                @ElementCollection
                Set<String> clauses;
            }
        }

        interface After {
            @Table(schema = "law")
            @RenamedFrom("hr.Contract")
            @Entity(name = "Contract")
            class Contract {
                @Id
                @GeneratedValue(strategy = GenerationType.IDENTITY)
                Long id;
                @ElementCollection
                Set<String> clauses;
            }
        }
    }

    @Case(on = Server.MYSQL, why = "Hibernate's mapping for PostgreSQL has schemas in place of catalogs")
    interface CatalogAdded {
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

            @Table(catalog = "proof_hr")
            @Entity(name = "Contract")
            class Contract {
                @Id
                Long id;
                @Column(unique = true)
                String code;
            }
        }
    }

    @Case(on = Server.MYSQL, why = "Hibernate's mapping for PostgreSQL has schemas in place of catalogs", renames = "Contract=proof_hr.Contract")
    interface MovedToCatalog {
        interface Before {
            @Entity(name = "Contract")
            class Contract {
                @Id
                Long id;
                @Column(unique = true)
                String code;
            }
        }

        interface After {
            @Table(catalog = "proof_hr")
            @Entity(name = "Contract")
            class Contract {
                @Id
                Long id;
                @Column(unique = true)
                String code;
            }
        }
    }

    @Case(on = Server.MYSQL, why = "Hibernate's mapping for PostgreSQL has schemas in place of catalogs", destructive = true)
    interface CatalogNoLongerUsed {
        interface Before {
            @Entity(name = "Person")
            class Person {
                @Id
                Long id;
            }

            @Table(catalog = "proof_hr")
            @Entity(name = "Contract")
            class Contract {
                @Id
                Long id;
                String code;
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

}
