package io.quarkiverse.migrator.it.proof.cases;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;

/** Names that differ in the case of letters alone, which each database takes for one in its own way. */
public interface LetterCase {

    @Case(rows = "insert into Person (id, fullname) values (1, 'Ada')", gives = "select fullName from Person => Ada")
    interface OfColumn {
        interface Before {
            @Entity(name = "Person")
            class Person {
                @Id
                Long id;
                @Column(unique = true)
                String fullname;
            }
        }

        interface After {
            @Entity(name = "Person")
            class Person {
                @Id
                Long id;
                @Column(unique = true)
                String fullName;
            }
        }
    }

    @Case
    interface OfKeysAndIndexes {
        interface Before {
            @Entity(name = "Person")
            @Table(indexes = @Index(name = "people", columnList = "town"), uniqueConstraints = @UniqueConstraint(name = "one", columnNames = "name"))
            class Person {
                @Id
                Long id;
                String name;
                String town;
                @ManyToOne
                @JoinColumn(foreignKey = @ForeignKey(name = "to_boss"))
                Person boss;
            }
        }

        interface After {
            @Entity(name = "Person")
            @Table(indexes = @Index(name = "People", columnList = "town"), uniqueConstraints = @UniqueConstraint(name = "ONE", columnNames = "name"))
            class Person {
                @Id
                Long id;
                String name;
                String town;
                @ManyToOne
                @JoinColumn(foreignKey = @ForeignKey(name = "To_Boss"))
                Person boss;
            }
        }
    }
}
