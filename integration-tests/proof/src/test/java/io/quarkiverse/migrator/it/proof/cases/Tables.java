package io.quarkiverse.migrator.it.proof.cases;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;

import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;
import jakarta.persistence.Version;

import org.hibernate.annotations.Check;
import org.hibernate.annotations.ColumnDefault;
import org.hibernate.annotations.Comment;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.OnDelete;
import org.hibernate.annotations.OnDeleteAction;
import org.hibernate.annotations.Subselect;

import io.quarkiverse.migrator.RenamedFrom;

/** Tables that come, go and change as a whole. */
public interface Tables {

    @Case
    interface Added {
        interface Before {
            @Entity(name = "Town")
            class Town {
                @Id
                Long id;
            }
        }

        interface After {
            @Entity(name = "Town")
            class Town {
                @Id
                Long id;
            }

            @Table(name = "person", indexes = @Index(name = "by_name", columnList = "name desc, born"), uniqueConstraints = @UniqueConstraint(name = "one_mail", columnNames = "mail"))
            @Comment("People")
            @Entity(name = "Person")
            class Person {
                @Id
                @GeneratedValue
                Long id;
                @Column(nullable = false, length = 40)
                @Comment("The full name")
                String name;
                String mail;
                LocalDate born;
                @ColumnDefault("1")
                int level;
                @Check(constraints = "price > 0")
                BigDecimal price;
                @ManyToOne
                @OnDelete(action = OnDeleteAction.CASCADE)
                Town town;
                @ElementCollection
                Set<String> nicknames;
                @Version
                int version;
            }
        }
    }

    @Case(destructive = true)
    interface Dropped {
        interface Before {
            @Entity(name = "Person")
            class Person {
                @Id
                @GeneratedValue
                Long id;
                @Column(unique = true)
                String name;
                @ManyToOne
                Town town;
                @ElementCollection
                Set<String> nicknames;
            }

            @Entity(name = "Town")
            class Town {
                @Id
                Long id;
            }
        }

        interface After {
            @Entity(name = "Town")
            class Town {
                @Id
                Long id;
            }
        }
    }

    @Case
    interface CommentAdded {
        interface Before {
            @Entity(name = "Person")
            class Person {
                @Id
                Long id;
            }
        }

        interface After {
            @Comment("People")
            @Entity(name = "Person")
            class Person {
                @Id
                Long id;
            }
        }
    }

    @Case
    interface CommentChanged {
        interface Before {
            @Comment("People")
            @Entity(name = "Person")
            class Person {
                @Id
                Long id;
            }
        }

        interface After {
            @Comment("All people")
            @Entity(name = "Person")
            class Person {
                @Id
                Long id;
            }
        }
    }

    @Case
    interface CommentDropped {
        interface Before {
            @Comment("People")
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
        }
    }

    @Case
    interface ReservedNamesAdded {
        interface Before {
            @Entity(name = "Town")
            class Town {
                @Id
                Long id;
            }
        }

        interface After {
            @Entity(name = "Town")
            class Town {
                @Id
                Long id;
            }

            @Table(name = "`order`", indexes = @Index(name = "by_group", columnList = "`group`"))
            @Entity(name = "Purchase")
            class Purchase {
                @Id
                @Column(name = "`primary`")
                Long id;
                @Column(name = "`group`")
                String group;
                @ManyToOne
                @JoinColumn(name = "`table`")
                Town town;
            }
        }
    }

    @Case(destructive = true)
    interface ReservedNamesChanged {
        interface Before {
            @Table(name = "`order`")
            @Entity(name = "Purchase")
            class Purchase {
                @Id
                Long id;
                @Column(name = "`group`")
                Integer group;
                @Column(name = "`select`")
                String select;
            }
        }

        interface After {
            @Table(name = "`order`")
            @Entity(name = "Purchase")
            class Purchase {
                @Id
                Long id;
                @Column(name = "`group`", unique = true)
                Long group;
                @Column(name = "`where`")
                Integer where;
            }
        }
    }

    @Case
    interface WithoutATable {
        interface Before {
            @Entity(name = "Person")
            class Person {
                @Id
                Long id;
                String name;
            }
        }

        interface After {
            @Entity(name = "Person")
            class Person {
                @Id
                Long id;
                String name;
            }

            @Immutable
            @Table(name = "Person")
            @Entity(name = "FrozenPerson")
            class FrozenPerson {
                @Id
                Long id;
                String name;
            }

            @Subselect("select id, name from Person where name is not null")
            @Entity(name = "NamedPerson")
            class NamedPerson {
                @Id
                Long id;
                String name;
            }
        }
    }

    @Case
    interface ImmutableAdded {
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

            @Immutable
            @Entity(name = "Town")
            class Town {
                @Id
                Long id;
                String name;
            }
        }
    }

    @Case(destructive = true)
    interface NameReusedByAnotherEntity {
        interface Before {
            @Table(name = "thing")
            @Entity(name = "Tool")
            class Tool {
                @Id
                Long id;
                String handle;
                int weight;
            }
        }

        interface After {
            @Table(name = "thing")
            @Entity(name = "Idea")
            class Idea {
                @Id
                Long id;
                String words;
                @ManyToOne
                Idea parent;
            }
        }
    }

    @Case(destructive = true, renames = "thing=idea", rows = { "insert into thing (id, words) values (1, 'kept')",
            "insert into idea (id, words) values (2, 'gone')" }, gives = "select id, words from idea => 1|kept")
    interface NameReusedByARename {
        interface Before {
            @Table(name = "thing")
            @Entity(name = "Thing")
            class Thing {
                @Id
                Long id;
                @Column(unique = true)
                String words;
            }

            @Table(name = "idea")
            @Entity(name = "Idea")
            class Idea {
                @Id
                Long id;
                String words;
            }
        }

        interface After {
            @Table(name = "idea")
            @Entity(name = "Thing")
            class Thing {
                @Id
                Long id;
                @Column(unique = true)
                String words;
            }
        }
    }

    @Case
    interface NameReusedByANewTable {
        interface Before {
            @Table(name = "thing")
            @Entity(name = "Tool")
            class Tool {
                @Id
                Long id;
                @Column(unique = true)
                String name;
            }
        }

        interface After {
            @Table(name = "tool")
            @RenamedFrom("thing")
            @Entity(name = "Tool")
            class Tool {
                @Id
                Long id;
                @Column(unique = true)
                String name;
            }

            @Table(name = "thing")
            @Entity(name = "Idea")
            class Idea {
                @Id
                Long id;
                @Column(unique = true)
                String name;
                @ManyToOne
                Tool tool;
            }
        }
    }

}
