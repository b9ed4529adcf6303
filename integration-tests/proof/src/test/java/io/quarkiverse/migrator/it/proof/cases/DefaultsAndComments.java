package io.quarkiverse.migrator.it.proof.cases;

import java.time.LocalDateTime;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

import org.hibernate.annotations.ColumnDefault;
import org.hibernate.annotations.Comment;

/** Defaults and comments that come, change and go. */
public interface DefaultsAndComments {

    @Case
    interface DefaultAdded {
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
                @ColumnDefault("18")
                Integer age;
            }
        }
    }

    @Case
    interface DefaultChanged {
        interface Before {
            @Entity(name = "person")
            class Person {
                @Id
                Long id;
                @ColumnDefault("18")
                Integer age;
            }
        }

        interface After {
            @Entity(name = "person")
            class Person {
                @Id
                Long id;
                @ColumnDefault("21")
                Integer age;
            }
        }
    }

    @Case
    interface DefaultDropped {
        interface Before {
            @Entity(name = "person")
            class Person {
                @Id
                Long id;
                @ColumnDefault("18")
                Integer age;
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

    @Case
    interface DefaultWithApostrophe {
        interface Before {
            @Entity(name = "person")
            class Person {
                @Id
                Long id;
                @ColumnDefault("'a'")
                String motto;
            }
        }

        interface After {
            @Entity(name = "person")
            class Person {
                @Id
                Long id;
                @ColumnDefault("'It''s; -- /* so'")
                String motto;
            }
        }
    }

    @Case
    interface DefaultOfNow {
        interface Before {
            @Entity(name = "person")
            class Person {
                @Id
                Long id;
                LocalDateTime created;
            }
        }

        interface After {
            @Entity(name = "person")
            class Person {
                @Id
                Long id;
                @ColumnDefault("current_timestamp(6)")
                LocalDateTime created;
            }
        }
    }

    @Case
    interface DefaultOfNowDropped {
        interface Before {
            @Entity(name = "person")
            class Person {
                @Id
                Long id;
                @Column(nullable = false)
                @ColumnDefault("current_timestamp(6)")
                LocalDateTime created;
            }
        }

        interface After {
            @Entity(name = "person")
            class Person {
                @Id
                Long id;
                @Column(nullable = false)
                LocalDateTime created;
            }
        }
    }

    @Case
    interface CommentAdded {
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
                @Comment("What it's called; \"so\"")
                String name;
            }
        }
    }

    @Case
    interface CommentChanged {
        interface Before {
            @Entity(name = "person")
            class Person {
                @Id
                Long id;
                @Comment("One; two")
                String name;
            }
        }

        interface After {
            @Entity(name = "person")
            class Person {
                @Id
                Long id;
                @Comment("-- three /* four */ 100% \\back\nnext $x")
                String name;
            }
        }
    }

    @Case
    interface CommentDropped {
        interface Before {
            @Entity(name = "person")
            class Person {
                @Id
                Long id;
                @Comment("It's; so")
                @Column(nullable = false)
                @ColumnDefault("'x'")
                String name;
            }
        }

        interface After {
            @Entity(name = "person")
            class Person {
                @Id
                Long id;
                @Column(nullable = false)
                @ColumnDefault("'x'")
                String name;
            }
        }
    }

}
