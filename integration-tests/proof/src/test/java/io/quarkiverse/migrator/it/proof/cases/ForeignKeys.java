package io.quarkiverse.migrator.it.proof.cases;

import jakarta.persistence.ConstraintMode;
import jakarta.persistence.Entity;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

import org.hibernate.annotations.OnDelete;
import org.hibernate.annotations.OnDeleteAction;

/** Foreign keys that change while their columns stay. */
public interface ForeignKeys {

    @Case
    interface OnDeleteAdded {
        interface Before {
            @Entity(name = "Person")
            class Person {
                @Id
                Long id;
                @ManyToOne
                Person boss;
            }
        }

        interface After {
            @Entity(name = "Person")
            class Person {
                @Id
                Long id;
                @ManyToOne
                @OnDelete(action = OnDeleteAction.CASCADE)
                Person boss;
            }
        }
    }

    @Case
    interface OnDeleteChanged {
        interface Before {
            @Entity(name = "Person")
            class Person {
                @Id
                Long id;
                @ManyToOne
                @OnDelete(action = OnDeleteAction.CASCADE)
                Person boss;
            }
        }

        interface After {
            @Entity(name = "Person")
            class Person {
                @Id
                Long id;
                @ManyToOne
                @OnDelete(action = OnDeleteAction.SET_NULL)
                Person boss;
            }
        }
    }

    @Case
    interface OnDeleteDropped {
        interface Before {
            @Entity(name = "Person")
            class Person {
                @Id
                Long id;
                @ManyToOne
                @OnDelete(action = OnDeleteAction.CASCADE)
                Person boss;
            }
        }

        interface After {
            @Entity(name = "Person")
            class Person {
                @Id
                Long id;
                @ManyToOne
                Person boss;
            }
        }
    }

    @Case
    interface NameGiven {
        interface Before {
            @Entity(name = "Person")
            class Person {
                @Id
                Long id;
                @ManyToOne
                Person boss;
            }
        }

        interface After {
            @Entity(name = "Person")
            class Person {
                @Id
                Long id;
                @ManyToOne
                @JoinColumn(foreignKey = @ForeignKey(name = "of_boss"))
                Person boss;
            }
        }
    }

    @Case
    interface NameChanged {
        interface Before {
            @Entity(name = "Person")
            class Person {
                @Id
                Long id;
                @ManyToOne
                @JoinColumn(foreignKey = @ForeignKey(name = "of_boss"))
                Person boss;
            }
        }

        interface After {
            @Entity(name = "Person")
            class Person {
                @Id
                Long id;
                @ManyToOne
                @JoinColumn(foreignKey = @ForeignKey(name = "of_chief"))
                Person boss;
            }
        }
    }

    @Case
    interface SwitchedOff {
        interface Before {
            @Entity(name = "Person")
            class Person {
                @Id
                Long id;
                @ManyToOne
                Person boss;
            }
        }

        interface After {
            @Entity(name = "Person")
            class Person {
                @Id
                Long id;
                @ManyToOne
                @JoinColumn(foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT))
                Person boss;
            }
        }
    }

    @Case
    interface SwitchedOn {
        interface Before {
            @Entity(name = "Person")
            class Person {
                @Id
                Long id;
                @ManyToOne
                @JoinColumn(foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT))
                Person boss;
            }
        }

        interface After {
            @Entity(name = "Person")
            class Person {
                @Id
                Long id;
                @ManyToOne
                Person boss;
            }
        }
    }

    @Case
    interface DefinitionGiven {
        interface Before {
            @Entity(name = "Person")
            class Person {
                @Id
                Long id;
                @ManyToOne
                Person boss;
            }
        }

        interface After {
            @Entity(name = "Person")
            class Person {
                @Id
                Long id;
                @ManyToOne
                @JoinColumn(foreignKey = @ForeignKey(name = "of_boss", foreignKeyDefinition = "foreign key (boss_id) references Person (id) on update cascade"))
                Person boss;
            }
        }
    }

    @Case
    interface IndexUnderAKeyAdded {
        interface Before {
            @Entity(name = "Person")
            class Person {
                @Id
                Long id;
                @ManyToOne
                Person boss;
            }
        }

        interface After {
            @Table(indexes = @Index(name = "by_boss", columnList = "boss_id"))
            @Entity(name = "Person")
            class Person {
                @Id
                Long id;
                @ManyToOne
                Person boss;
            }
        }
    }

    @Case
    interface IndexUnderAKeyDropped {
        interface Before {
            @Table(indexes = @Index(name = "by_boss", columnList = "boss_id"))
            @Entity(name = "Person")
            class Person {
                @Id
                Long id;
                @ManyToOne
                Person boss;
            }
        }

        interface After {
            @Entity(name = "Person")
            class Person {
                @Id
                Long id;
                @ManyToOne
                Person boss;
            }
        }
    }

    @Case
    interface CycleAdded {
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
                @ManyToOne
                Person mayor;
            }

            @Entity(name = "Person")
            class Person {
                @Id
                Long id;
                @ManyToOne
                Town home;
                @ManyToOne
                Club club;
            }

            @Entity(name = "Club")
            class Club {
                @Id
                Long id;
                @ManyToOne
                Person head;
            }
        }
    }

    @Case(destructive = true)
    interface CycleDropped {
        interface Before {
            @Entity(name = "Town")
            class Town {
                @Id
                Long id;
                @ManyToOne
                Person mayor;
            }

            @Entity(name = "Person")
            class Person {
                @Id
                Long id;
                @ManyToOne
                Town home;
                @ManyToOne
                Club club;
            }

            @Entity(name = "Club")
            class Club {
                @Id
                Long id;
                @ManyToOne
                Person head;
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

}
