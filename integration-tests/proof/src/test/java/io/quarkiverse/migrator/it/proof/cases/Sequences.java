package io.quarkiverse.migrator.it.proof.cases;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.TableGenerator;

import io.quarkiverse.migrator.RenamedFrom;
import io.quarkiverse.migrator.it.proof.Server;

/** Sequences that come, change and go. */
public interface Sequences {

    @Case
    interface AddedBesides {
        interface Before {
            @Entity(name = "person")
            class Person {
                @Id
                Long id;
            }
        }

        interface After {
            @Entity(name = "person")
            class Person {
                @Id
                Long id;
            }

            @Entity(name = "town")
            class Town {
                @Id
                @GeneratedValue
                Long id;
            }
        }
    }

    @Case
    interface Dropped {
        interface Before {
            @Entity(name = "person")
            class Person {
                @Id
                @GeneratedValue
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

    @Case(renames = "numbers=figures", on = Server.POSTGRESQL, why = "a sequence is a table on MySQL, which has a case of its own", rows = {
            "insert into person (id) values (70)",
            "select setval('numbers', 101)" }, gives = "select nextval('figures') >= 120 => t")
    interface RenamedOnPostgresql {
        interface Before {
            @Entity(name = "person")
            class Person {
                @Id
                @GeneratedValue
                @SequenceGenerator(sequenceName = "numbers")
                Long id;
            }
        }

        interface After {
            @Entity(name = "person")
            class Person {
                @Id
                @GeneratedValue
                @SequenceGenerator(sequenceName = "figures")
                Long id;
            }
        }
    }

    @Case(renames = "numbers=figures", on = Server.MYSQL, why = "a sequence is none of the tables on PostgreSQL, which has a case of its own", rows = {
            "insert into person (id) values (70)",
            "update numbers set next_val = 151" }, gives = "select next_val >= 120 from figures => 1")
    interface RenamedOnMysql {
        interface Before {
            @Entity(name = "person")
            class Person {
                @Id
                @GeneratedValue
                @SequenceGenerator(sequenceName = "numbers")
                Long id;
            }
        }

        interface After {
            @Entity(name = "person")
            class Person {
                @Id
                @GeneratedValue
                @SequenceGenerator(sequenceName = "figures")
                Long id;
            }
        }
    }

    @Case
    interface FirstValueChanged {
        interface Before {
            @Entity(name = "person")
            class Person {
                @Id
                @GeneratedValue
                @SequenceGenerator(sequenceName = "numbers", initialValue = 1)
                Long id;
            }
        }

        interface After {
            @Entity(name = "person")
            class Person {
                @Id
                @GeneratedValue
                @SequenceGenerator(sequenceName = "numbers", initialValue = 1000)
                Long id;
            }
        }
    }

    @Case(on = Server.POSTGRESQL, why = "a sequence is a table on MySQL, which has a case of its own", rows = {
            "insert into person (id) values (70)",
            "insert into town (id) values (300)" }, gives = "select nextval('numbers') >= 350 => t")
    interface BecomesSharedOnPostgresql {
        interface Before {
            @Entity(name = "person")
            class Person {
                @Id
                @GeneratedValue
                @SequenceGenerator(sequenceName = "numbers")
                Long id;
            }

            @Entity(name = "town")
            class Town {
                @Id
                @GeneratedValue
                @SequenceGenerator(sequenceName = "figures")
                Long id;
            }
        }

        interface After {
            @Entity(name = "person")
            class Person {
                @Id
                @GeneratedValue
                @SequenceGenerator(sequenceName = "numbers")
                Long id;
            }

            @Entity(name = "town")
            class Town {
                @Id
                @GeneratedValue
                @SequenceGenerator(sequenceName = "numbers")
                Long id;
            }
        }
    }

    @Case(on = Server.MYSQL, why = "a sequence is none of the tables on PostgreSQL, which has a case of its own", rows = {
            "insert into person (id) values (70)",
            "insert into town (id) values (300)" }, gives = "select next_val >= 350 from numbers => 1")
    interface BecomesSharedOnMysql {
        interface Before {
            @Entity(name = "person")
            class Person {
                @Id
                @GeneratedValue
                @SequenceGenerator(sequenceName = "numbers")
                Long id;
            }

            @Entity(name = "town")
            class Town {
                @Id
                @GeneratedValue
                @SequenceGenerator(sequenceName = "figures")
                Long id;
            }
        }

        interface After {
            @Entity(name = "person")
            class Person {
                @Id
                @GeneratedValue
                @SequenceGenerator(sequenceName = "numbers")
                Long id;
            }

            @Entity(name = "town")
            class Town {
                @Id
                @GeneratedValue
                @SequenceGenerator(sequenceName = "numbers")
                Long id;
            }
        }
    }

    @Case
    interface NoLongerShared {
        interface Before {
            @Entity(name = "person")
            class Person {
                @Id
                @GeneratedValue
                @SequenceGenerator(sequenceName = "numbers")
                Long id;
            }

            @Entity(name = "town")
            class Town {
                @Id
                @GeneratedValue
                @SequenceGenerator(sequenceName = "numbers")
                Long id;
            }
        }

        interface After {
            @Entity(name = "person")
            class Person {
                @Id
                @GeneratedValue
                @SequenceGenerator(sequenceName = "numbers")
                Long id;
            }

            @Entity(name = "town")
            class Town {
                @Id
                @GeneratedValue
                @SequenceGenerator(sequenceName = "figures")
                Long id;
            }
        }
    }

    @Case(rows = "insert into person (id) values (70)", gives = "select number from numbers where name = 'person' => 119")
    interface TableGeneratorAdded {
        interface Before {
            @Entity(name = "person")
            class Person {
                @Id
                Long id;
            }
        }

        interface After {
            @Entity(name = "person")
            class Person {
                @Id
                @GeneratedValue(strategy = GenerationType.TABLE)
                @TableGenerator(name = "numbers", table = "numbers", pkColumnName = "name", valueColumnName = "number")
                Long id;
            }
        }
    }

    @Case(rows = { "insert into person (id) values (70)", "insert into town (id) values (7)",
            "update numbers set number = 100 where name = 'persons'" }, gives = "select name, number from numbers order by name => persons|100,towns|16")
    interface TableGeneratorShared {
        interface Before {
            @Entity(name = "person")
            class Person {
                @Id
                @GeneratedValue(strategy = GenerationType.TABLE)
                @TableGenerator(name = "numbers", table = "numbers", pkColumnName = "name", valueColumnName = "number", pkColumnValue = "persons")
                Long id;
            }

            @Entity(name = "town")
            class Town {
                @Id
                Long id;
            }
        }

        interface After {
            @Entity(name = "person")
            class Person {
                @Id
                @GeneratedValue(strategy = GenerationType.TABLE)
                @TableGenerator(name = "numbers", table = "numbers", pkColumnName = "name", valueColumnName = "number", pkColumnValue = "persons")
                Long id;
            }

            @Entity(name = "town")
            class Town {
                @Id
                @GeneratedValue(strategy = GenerationType.TABLE, generator = "tens")
                @TableGenerator(name = "tens", table = "numbers", pkColumnName = "name", valueColumnName = "number", pkColumnValue = "towns", allocationSize = 10)
                Long id;
            }
        }
    }

    @Case(rows = { "insert into person (id) values (70)",
            "insert into town (id) values (700)" }, gives = "select name, number from numbers => all|749")
    interface TableGeneratorOfOneRowForTwo {
        interface Before {
            @Entity(name = "person")
            class Person {
                @Id
                Long id;
            }

            @Entity(name = "town")
            class Town {
                @Id
                Long id;
            }
        }

        interface After {
            @Entity(name = "person")
            class Person {
                @Id
                @GeneratedValue(strategy = GenerationType.TABLE)
                @TableGenerator(name = "numbers", table = "numbers", pkColumnName = "name", valueColumnName = "number", pkColumnValue = "all")
                Long id;
            }

            @Entity(name = "town")
            class Town {
                @Id
                @GeneratedValue(strategy = GenerationType.TABLE)
                @TableGenerator(name = "numbers", table = "numbers", pkColumnName = "name", valueColumnName = "number", pkColumnValue = "all")
                Long id;
            }
        }
    }

    @Case(gives = "select name, number from numbers order by name => persons|0,towns|4")
    interface TableGeneratorForNewTable {
        interface Before {
            @Entity(name = "person")
            class Person {
                @Id
                @GeneratedValue(strategy = GenerationType.TABLE)
                @TableGenerator(name = "numbers", table = "numbers", pkColumnName = "name", valueColumnName = "number", pkColumnValue = "persons")
                Long id;
            }
        }

        interface After {
            @Entity(name = "person")
            class Person {
                @Id
                @GeneratedValue(strategy = GenerationType.TABLE)
                @TableGenerator(name = "numbers", table = "numbers", pkColumnName = "name", valueColumnName = "number", pkColumnValue = "persons")
                Long id;
            }

            @Entity(name = "town")
            class Town {
                @Id
                @GeneratedValue(strategy = GenerationType.TABLE, generator = "tens")
                @TableGenerator(name = "tens", table = "numbers", pkColumnName = "name", valueColumnName = "number", pkColumnValue = "towns", initialValue = 4)
                Long id;
            }
        }
    }

    @Case(rows = { "insert into person (id) values (70)",
            "update numbers set number = 50" }, gives = "select name, number from numbers => person|79")
    interface TableGeneratorOfAnotherStep {
        interface Before {
            @Entity(name = "person")
            class Person {
                @Id
                @GeneratedValue(strategy = GenerationType.TABLE, generator = "numbers")
                @TableGenerator(name = "numbers", table = "numbers", pkColumnName = "name", valueColumnName = "number")
                Long id;
            }
        }

        interface After {
            @Entity(name = "person")
            class Person {
                @Id
                @GeneratedValue(strategy = GenerationType.TABLE, generator = "numbers")
                @TableGenerator(name = "numbers", table = "numbers", pkColumnName = "name", valueColumnName = "number", allocationSize = 10)
                Long id;
            }
        }
    }

    @Case(renames = "numbers=figures", rows = { "insert into person (id) values (70)",
            "update numbers set number = 500" }, gives = "select name, number from figures => person|500")
    interface TableGeneratorTableRenamed {
        interface Before {
            @Entity(name = "person")
            class Person {
                @Id
                @GeneratedValue(strategy = GenerationType.TABLE)
                @TableGenerator(name = "numbers", table = "numbers", pkColumnName = "name", valueColumnName = "number")
                Long id;
            }
        }

        interface After {
            @Entity(name = "person")
            class Person {
                @Id
                @GeneratedValue(strategy = GenerationType.TABLE)
                @TableGenerator(name = "figures", table = "figures", pkColumnName = "name", valueColumnName = "number")
                Long id;
            }
        }
    }

    @Case(rows = { "insert into person (id) values (70)",
            "update numbers set number = 500" }, gives = "select number from numbers where name = 'human' => 119")
    interface TableGeneratorOfRenamedTable {
        interface Before {
            @Entity(name = "person")
            class Person {
                @Id
                @GeneratedValue(strategy = GenerationType.TABLE)
                @TableGenerator(name = "numbers", table = "numbers", pkColumnName = "name", valueColumnName = "number")
                Long id;
            }
        }

        interface After {
            @RenamedFrom("person")
            @Entity(name = "human")
            class Human {
                @Id
                @GeneratedValue(strategy = GenerationType.TABLE)
                @TableGenerator(name = "numbers", table = "numbers", pkColumnName = "name", valueColumnName = "number")
                Long id;
            }
        }
    }

    @Case(rows = "insert into person (id) values (70)", gives = "select count(*) from person => 1")
    interface TableGeneratorWithQuotes {
        interface Before {
            @Entity(name = "person")
            class Person {
                @Id
                Long id;
            }
        }

        interface After {
            @Entity(name = "person")
            class Person {
                @Id
                @GeneratedValue(strategy = GenerationType.TABLE)
                @TableGenerator(name = "numbers", table = "`Key Numbers`", pkColumnName = "`key`", valueColumnName = "`value`", pkColumnValue = "it; is")
                Long id;
            }
        }
    }

    @Case(destructive = true)
    interface TableGeneratorDropped {
        interface Before {
            @Entity(name = "person")
            class Person {
                @Id
                @GeneratedValue(strategy = GenerationType.TABLE)
                @TableGenerator(name = "numbers", table = "numbers")
                Long id;
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

}
