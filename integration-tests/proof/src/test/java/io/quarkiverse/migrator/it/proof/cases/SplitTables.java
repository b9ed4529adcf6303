package io.quarkiverse.migrator.it.proof.cases;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SecondaryTable;
import jakarta.persistence.Table;

import io.quarkiverse.migrator.Backfill;

/** Entities over several tables, and columns that move between tables. */
public interface SplitTables {

    @Case
    interface SecondaryTableAdded {
        interface Before {
            @Entity(name = "Person")
            class Person {
                @Id
                Long id;
                String name;
            }
        }

        interface After {
            @SecondaryTable(name = "Biography")
            @Entity(name = "Person")
            class Person {
                @Id
                Long id;
                String name;
                @Column(table = "Biography")
                String story;
            }
        }
    }

    @Case(destructive = true)
    interface SecondaryTableDropped {
        interface Before {
            @SecondaryTable(name = "Biography")
            @Entity(name = "Person")
            class Person {
                @Id
                Long id;
                String name;
                @Column(table = "Biography")
                String story;
            }
        }

        interface After {
            @Entity(name = "Person")
            class Person {
                @Id
                Long id;
                String name;
            }
        }
    }

    @Case(renames = "biography=life")
    interface SecondaryTableRenamed {
        interface Before {
            @SecondaryTable(name = "biography")
            @Entity(name = "Person")
            class Person {
                @Id
                Long id;
                String name;
                @Column(table = "biography")
                String story;
            }
        }

        interface After {
            @SecondaryTable(name = "life")
            @Entity(name = "Person")
            class Person {
                @Id
                Long id;
                String name;
                @Column(table = "life")
                String story;
            }
        }
    }

    @Case(destructive = true)
    interface MovedIntoASecondaryTable {
        interface Before {
            @Entity(name = "Person")
            class Person {
                @Id
                Long id;
                String name;
                String story;
            }
        }

        interface After {
            @SecondaryTable(name = "Biography")
            @Entity(name = "Person")
            class Person {
                @Id
                Long id;
                String name;
                @Column(table = "Biography")
                String story;
            }
        }
    }

    @Case(destructive = true, rows = { "insert into customer (id) values (1), (2)",
            "insert into purchase (id, customer_id, street) values (7, 1, 'Long Lane'), (8, 2, 'Broadway')" }, gives = "select id, street from customer order by id => 1|Long Lane,2|Broadway", beforeUndo = {})
    interface ColumnMoved {
        interface Before {
            @Table(name = "customer")
            @Entity(name = "Customer")
            class Customer {
                @Id
                Long id;
            }

            @Table(name = "purchase")
            @Entity(name = "Purchase")
            class Purchase {
                @Id
                Long id;
                @ManyToOne
                Customer customer;
                @Column(nullable = false)
                String street;
            }
        }

        interface After {
            @Table(name = "customer")
            @Entity(name = "Customer")
            class Customer {
                @Id
                Long id;
                @Column(nullable = false)
                @Backfill("(select p.street from purchase p where p.customer_id = customer.id)")
                String street;
            }

            @Table(name = "purchase")
            @Entity(name = "Purchase")
            class Purchase {
                @Id
                Long id;
                @ManyToOne
                Customer customer;
            }
        }
    }

    @Case(destructive = true, rows = {
            "insert into purchase (id, street) values (7, 'Long Lane'), (8, 'Broadway')" }, keeps = "select count(*) from purchase")
    interface EntitySplit {
        interface Before {
            @Table(name = "purchase")
            @Entity(name = "Purchase")
            class Purchase {
                @Id
                Long id;
                String street;
                String town;
            }
        }

        interface After {
            @Table(name = "purchase")
            @Entity(name = "Purchase")
            class Purchase {
                @Id
                Long id;
                @ManyToOne
                Address address;
            }

            @Entity(name = "Address")
            class Address {
                @Id
                @GeneratedValue
                Long id;
                String street;
                String town;
            }
        }
    }
}
