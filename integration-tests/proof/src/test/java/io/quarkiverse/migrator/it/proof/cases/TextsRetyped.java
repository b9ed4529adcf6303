package io.quarkiverse.migrator.it.proof.cases;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;

import org.hibernate.Length;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

import io.quarkiverse.migrator.Backfill;
import io.quarkiverse.migrator.it.proof.Server;

/** Texts of other lengths and types. */
public interface TextsRetyped {

    @Case(gives = "select name from person => Ada", rows = "insert into person (id, name) values (1, 'Ada')")
    interface LengthWidened {
        interface Before {
            @Entity(name = "person")
            class Person {
                @Id
                Long id;
                @Column(length = 20)
                String name;
            }
        }

        interface After {
            @Entity(name = "person")
            class Person {
                @Id
                Long id;
                @Column(length = 200)
                String name;
            }
        }
    }

    @Case(destructive = true, gives = "select name from person => Ada", rows = "insert into person (id, name) values (1, 'Ada')")
    interface LengthNarrowed {
        interface Before {
            @Entity(name = "person")
            class Person {
                @Id
                Long id;
                @Column(length = 200)
                String name;
            }
        }

        interface After {
            @Entity(name = "person")
            class Person {
                @Id
                Long id;
                @Column(length = 20)
                String name;
            }
        }
    }

    @Case(gives = "select name from person => Ada", rows = "insert into person (id, name) values (1, 'Ada')")
    interface ToLongText {
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
                Long id;
                @Column(length = Length.LONG32)
                String name;
            }
        }
    }

    @Case(destructive = true, gives = "select name from person => Ada", rows = "insert into person (id, name) values (1, 'Ada')")
    interface FromLongText {
        interface Before {
            @Entity(name = "person")
            class Person {
                @Id
                Long id;
                @JdbcTypeCode(SqlTypes.LONG32VARCHAR)
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

    @Case(on = Server.MYSQL, why = "PostgreSQL's large objects have a case of their own", gives = "select name from person => Ada", rows = "insert into person (id, name) values (1, 'Ada')")
    interface ToLobOnMysql {
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
                Long id;
                @Lob
                String name;
            }
        }
    }

    @Case(on = Server.POSTGRESQL, why = "MySQL's long texts have a case of their own", gives = "select convert_from(lo_get(name), 'UTF8') from person => Ada", rows = "insert into person (id, name) values (1, 'Ada')")
    interface ToLobOnPostgresql {
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
                Long id;
                @Lob
                @Backfill("lo_from_bytea(0, convert_to(name, 'UTF8'))")
                String name;
            }
        }
    }

    @Case(gives = "select grade from person => a", rows = "insert into person (id, grade) values (1, 'a')")
    interface CharacterToText {
        interface Before {
            @Entity(name = "person")
            class Person {
                @Id
                Long id;
                Character grade;
            }
        }

        interface After {
            @Entity(name = "person")
            class Person {
                @Id
                Long id;
                String grade;
            }
        }
    }

    @Case(gives = "select age from person order by id => 1,2,", rows = { "insert into person (id, age) values (1, 'one')",
            "insert into person (id, age) values (2, 'two')", "insert into person (id) values (3)" })
    interface ToIntegerWithExpression {
        interface Before {
            @Entity(name = "person")
            class Person {
                @Id
                Long id;
                String age;
            }
        }

        interface After {
            @Entity(name = "person")
            class Person {
                @Id
                Long id;
                @Backfill("case age when 'one' then 1 when 'two' then 2 end")
                Integer age;
            }
        }
    }

    @Case(destructive = true, gives = "select age from person => 12", rows = "insert into person (id, age) values (1, '12')")
    interface ToIntegerByCast {
        interface Before {
            @Entity(name = "person")
            class Person {
                @Id
                Long id;
                String age;
            }
        }

        interface After {
            @Entity(name = "person")
            class Person {
                @Id
                Long id;
                Integer age;
            }
        }
    }

    @Case(gives = "select born from person => 1815-12-10", rows = "insert into person (id, born) values (1, '10.12.1815')")
    interface ToDateWithExpression {
        interface Before {
            @Entity(name = "person")
            class Person {
                @Id
                Long id;
                String born;
            }
        }

        interface After {
            @Entity(name = "person")
            class Person {
                @Id
                Long id;
                @Backfill("cast(concat(substring(born, 7, 4), '-', substring(born, 4, 2), '-', substring(born, 1, 2)) as date)")
                LocalDate born;
            }
        }
    }

    @Case(gives = "select case when active then 1 else 0 end from person order by id => 1,0", rows = {
            "insert into person (id, active) values (1, 'yes')", "insert into person (id, active) values (2, 'no')" })
    interface ToBooleanWithExpression {
        interface Before {
            @Entity(name = "person")
            class Person {
                @Id
                Long id;
                @Column(nullable = false)
                String active;
            }
        }

        interface After {
            @Entity(name = "person")
            class Person {
                @Id
                Long id;
                @Backfill("case active when 'yes' then true else false end")
                boolean active;
            }
        }
    }

    @Case(on = Server.POSTGRESQL, why = "an UUID is bytes on MySQL, which has a case of its own", destructive = true, rows = "insert into person (id, token) values (1, '6ccd780c-baba-1026-9564-5b8c656024db')", gives = "select token from person => 6ccd780c-baba-1026-9564-5b8c656024db")
    interface ToUuidOnPostgresql {
        interface Before {
            @Entity(name = "person")
            class Person {
                @Id
                Long id;
                String token;
            }
        }

        interface After {
            @Entity(name = "person")
            class Person {
                @Id
                Long id;
                UUID token;
            }
        }
    }

    @Case(on = Server.MYSQL, why = "an UUID is no bytes on PostgreSQL, which has a case of its own", rows = "insert into person (id, token) values (1, '6ccd780c-baba-1026-9564-5b8c656024db')", gives = "select bin_to_uuid(token) from person => 6ccd780c-baba-1026-9564-5b8c656024db")
    interface ToUuidOnMysql {
        interface Before {
            @Entity(name = "person")
            class Person {
                @Id
                Long id;
                String token;
            }
        }

        interface After {
            @Entity(name = "person")
            class Person {
                @Id
                Long id;
                @Backfill("uuid_to_bin(token)")
                UUID token;
            }
        }
    }

    @Case(gives = "select code from item => 7", rows = "insert into item (id, code) values (1, 7)")
    interface FromInteger {
        interface Before {
            @Entity(name = "item")
            class Item {
                @Id
                Long id;
                Integer code;
            }
        }

        interface After {
            @Entity(name = "item")
            class Item {
                @Id
                Long id;
                String code;
            }
        }
    }

    @Case(destructive = true, gives = "select code from item => 7", rows = "insert into item (id, code) values (1, 7)")
    interface FromIntegerTooShort {
        interface Before {
            @Entity(name = "item")
            class Item {
                @Id
                Long id;
                Integer code;
            }
        }

        interface After {
            @Entity(name = "item")
            class Item {
                @Id
                Long id;
                @Column(length = 3)
                String code;
            }
        }
    }

    @Case(gives = "select born from person => 1815-12-10", rows = "insert into person (id, born) values (1, '1815-12-10')")
    interface FromDate {
        interface Before {
            @Entity(name = "person")
            class Person {
                @Id
                Long id;
                LocalDate born;
            }
        }

        interface After {
            @Entity(name = "person")
            class Person {
                @Id
                Long id;
                String born;
            }
        }
    }

}
