package io.quarkiverse.migrator.it.proof.cases;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** Columns that are partly defined in SQL. */
public interface ColumnDefinitions {

    @Case
    interface DefinitionsDefaultChanged {
        interface Before {
            @Entity(name = "person")
            class Person {
                @Id
                Long id;
                @Column(columnDefinition = "varchar(10) default 'a' not null")
                String code;
            }
        }

        interface After {
            @Entity(name = "person")
            class Person {
                @Id
                Long id;
                @Column(columnDefinition = "varchar(10) default 'b' not null")
                String code;
            }
        }
    }

    @Case
    interface DefinitionInsteadOfAttributes {
        interface Before {
            @Entity(name = "person")
            class Person {
                @Id
                Long id;
                @Column(length = 10, nullable = false)
                String code;
            }
        }

        interface After {
            @Entity(name = "person")
            class Person {
                @Id
                Long id;
                @Column(columnDefinition = "varchar(10) default 'b' not null")
                String code;
            }
        }
    }

    @Case(rows = "insert into person (id, code) values (1, 'x')")
    interface DefinitionWithCheckChanged {
        interface Before {
            @Entity(name = "person")
            class Person {
                @Id
                Long id;
                @Column(columnDefinition = "varchar(10) check (code <> 'a')")
                String code;
            }
        }

        interface After {
            @Entity(name = "person")
            class Person {
                @Id
                Long id;
                @Column(columnDefinition = "varchar(10) check (code <> 'b')")
                String code;
            }
        }
    }

    @Case(rows = "insert into person (id, code) values (1, 'x')")
    interface DefinitionWithCheckLonger {
        interface Before {
            @Entity(name = "person")
            class Person {
                @Id
                Long id;
                @Column(columnDefinition = "varchar(10) check (code <> 'a')")
                String code;
            }
        }

        interface After {
            @Entity(name = "person")
            class Person {
                @Id
                Long id;
                @Column(columnDefinition = "varchar(20) check (code <> 'a')")
                String code;
            }
        }
    }

    @Case
    interface OptionsWithCheckAdded {
        interface Before {
            @Entity(name = "person")
            class Person {
                @Id
                Long id;
                Integer age;
            }
        }

        interface After {
            @Entity(name = "person")
            class Person {
                @Id
                Long id;
                @Column(options = "check (age > 0)")
                Integer age;
            }
        }
    }

    @Case
    interface OptionsWithDefaultChanged {
        interface Before {
            @Entity(name = "person")
            class Person {
                @Id
                Long id;
                @Column(options = "default 3")
                Integer age;
            }
        }

        interface After {
            @Entity(name = "person")
            class Person {
                @Id
                Long id;
                @Column(options = "default 4")
                Integer age;
            }
        }
    }

}
