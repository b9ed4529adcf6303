package io.quarkiverse.migrator.it.proof.cases;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

import org.hibernate.annotations.ColumnDefault;
import org.hibernate.annotations.Comment;

import io.quarkiverse.migrator.Backfill;
import io.quarkiverse.migrator.RenamedFrom;
import io.quarkiverse.migrator.it.proof.Server;

/** Names and texts that need care in a statement. */
public interface OddNames {

    @Case
    interface WithSpacesAndSigns {
        interface Before {
            @Table(name = "`my people`")
            @Entity(name = "Person")
            class Person {
                @Id
                Long id;
                @Column(name = "`first name`")
                String name;
            }
        }

        interface After {
            @Table(name = "`my people`", indexes = @Index(name = "by_name", columnList = "`first name`"))
            @Entity(name = "Person")
            class Person {
                @Id
                Long id;
                @Column(name = "`first name`", unique = true)
                String name;
                @Column(name = "`a;b--c/*d`")
                Integer odd;
                @Column(name = "`it's`")
                Integer its;
                @ManyToOne
                @JoinColumn(name = "`the boss`")
                Person boss;
            }
        }
    }

    @Case
    interface SpacesAndSignsRenamed {
        interface Before {
            @Table(name = "`my people`")
            @Entity(name = "Person")
            class Person {
                @Id
                Long id;
                @Column(name = "`first name`", unique = true)
                String name;
                @Column(name = "`it's`")
                Integer its;
            }
        }

        interface After {
            @Table(name = "`our people`")
            @RenamedFrom("`my people`")
            @Entity(name = "Person")
            class Person {
                @Id
                Long id;
                @Column(name = "`given name`", unique = true)
                @RenamedFrom("`first name`")
                String name;
                @Column(name = "`it's it`")
                @RenamedFrom("`it's`")
                Integer its;
            }
        }
    }

    @Case
    interface Umlauts {
        interface Before {
            @Table(name = "`Ärger`")
            @Entity(name = "Trouble")
            class Trouble {
                @Id
                Long id;
                @Column(name = "größe")
                Integer size;
            }
        }

        interface After {
            @Table(name = "`Ärger`", indexes = @Index(name = "nach_größe", columnList = "größe"))
            @Entity(name = "Trouble")
            class Trouble {
                @Id
                Long id;
                @Column(name = "größe")
                Long size;
                @Column(name = "`ÖRTLICH`", unique = true)
                String local;
                @Column(name = "`Maß`")
                @ColumnDefault("'ß'")
                String measure;
            }
        }
    }

    @Case(on = Server.POSTGRESQL, why = "it folds no names", validationRefuses = "missing table [ÄRGER]")
    interface UmlautsThatAreNotFolded {
        interface Before {
            @Table(name = "ÄRGER")
            @Entity(name = "Trouble")
            class Trouble {
                @Id
                Long id;
            }
        }

        interface After {
            @Table(name = "ÄRGER")
            @Entity(name = "Trouble")
            class Trouble {
                @Id
                Long id;
                @Column(name = "GRÖSSE")
                Integer size;
            }
        }
    }

    @Case(renames = "order.group=where")
    interface ReservedWordsRenamed {
        interface Before {
            @Table(name = "`order`")
            @Entity(name = "Purchase")
            class Purchase {
                @Id
                Long id;
                @Column(name = "`group`")
                Integer group;
            }
        }

        interface After {
            @Table(name = "`order`")
            @Entity(name = "Purchase")
            class Purchase {
                @Id
                Long id;
                @Column(name = "`where`")
                Integer group;
            }
        }
    }

    @Case(on = Server.POSTGRESQL, why = "it refuses names of more than 64 characters", validationRefuses = "missing")
    interface LongerThanTheDatabaseKeeps {
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
                @Column(name = "a_name_of_a_column_that_is_longer_than_the_sixty_three_bytes_of_the_server", unique = true)
                String name;
                @ManyToOne
                @JoinColumn(name = "another_name_of_a_column_that_is_longer_than_the_sixty_three_bytes")
                Person boss;
            }
        }
    }

    @Case
    interface AsLongAsTheDatabaseKeeps {
        interface Before {
            @Entity(name = "Person")
            class Person {
                @Id
                Long id;
                @Column(name = "a_name_of_a_column_that_is_just_as_long_as_63_bytes_of_a_server")
                String name;
                @Column(name = "b_name_of_a_column_that_is_just_as_long_as_63_bytes_of_a_server")
                String other;
            }
        }

        interface After {
            @Entity(name = "Person")
            class Person {
                @Id
                Long id;
                @Column(name = "a_name_of_a_column_that_is_just_as_long_as_63_bytes_of_a_server", unique = true)
                String name;
                @Column(name = "c_name_of_a_column_that_is_just_as_long_as_63_bytes_of_a_server")
                @RenamedFrom("b_name_of_a_column_that_is_just_as_long_as_63_bytes_of_a_server")
                String other;
            }
        }
    }

    @Case(renames = {
            "person.a_name_of_a_column_that_is_just_as_long_as_63_bytes_of_a_server=b_name_of_a_column_that_is_just_as_long_as_63_bytes_of_a_server",
            "person.b_name_of_a_column_that_is_just_as_long_as_63_bytes_of_a_server=a_name_of_a_column_that_is_just_as_long_as_63_bytes_of_a_server" })
    interface LongNamesSwapped {
        interface Before {
            @Table(name = "person")
            @Entity(name = "Person")
            class Person {
                @Id
                Long id;
                @Column(name = "a_name_of_a_column_that_is_just_as_long_as_63_bytes_of_a_server", unique = true)
                String name;
                @Column(name = "b_name_of_a_column_that_is_just_as_long_as_63_bytes_of_a_server")
                String other;
            }
        }

        interface After {
            @Table(name = "person")
            @Entity(name = "Person")
            class Person {
                @Id
                Long id;
                @Column(name = "b_name_of_a_column_that_is_just_as_long_as_63_bytes_of_a_server", unique = true)
                String name;
                @Column(name = "a_name_of_a_column_that_is_just_as_long_as_63_bytes_of_a_server")
                String other;
            }
        }
    }

    @Case
    interface Comments {
        interface Before {
            @Entity(name = "Person")
            class Person {
                @Id
                Long id;
                @Comment("before")
                String name;
            }
        }

        interface After {
            @Comment("one; two -- three /* four */ \"five\" `six`\nseven")
            @Entity(name = "Person")
            class Person {
                @Id
                Long id;
                @Comment("; -- /* \" ` #\n\n eight")
                String name;
                @Comment("-- nine")
                Integer age;
            }
        }
    }

    @Case(gives = "select note from Person => it's; -- /* \"x\" */ `y` #")
    interface Defaults {
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
                @Column(nullable = false)
                @ColumnDefault("'it''s; -- /* \"x\" */ `y` #'")
                String note;
            }
        }
    }

    @Case(gives = "select note from Person => it's; -- /* \"x\" */")
    interface Backfills {
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
                @Column(nullable = false)
                @Backfill("concat('it''s; -- ', /* (; */ '/* \"x\" */')")
                String note;
            }
        }
    }

    /** Flyway would look for their values, and a script must not depend on any. */
    @Case(backfills = { "person.name='${name}'",
            "Person.name='${name}'" }, gives = "select name, note from Person => ${name}|${note}\n${x}")
    interface Placeholders {
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
                @Column(nullable = false)
                String name;
                @Comment("${a}, and\n${b}")
                @ColumnDefault("'${note}\n${x}'")
                String note;
            }
        }
    }
}
