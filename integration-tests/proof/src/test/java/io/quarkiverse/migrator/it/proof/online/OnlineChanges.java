package io.quarkiverse.migrator.it.proof.online;

import jakarta.persistence.Column;
import jakarta.persistence.ConstraintMode;
import jakarta.persistence.Entity;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;

import org.hibernate.annotations.Check;
import org.hibernate.annotations.ColumnDefault;

import io.quarkiverse.migrator.Backfill;

/** Changes of a table in use, each from the same entities as they were. */
final class OnlineChanges {

    /** What the person of every side has. */
    @MappedSuperclass
    static class Basics {
        @Id
        Long id;
    }

    static class Before {

        @Entity(name = "Person")
        @Table(indexes = { @Index(name = "by_name", columnList = "name"), @Index(name = "by_code", columnList = "code") })
        static class Person extends Basics {
            @Column(nullable = false)
            String code;
            String name;
            String email;
            Integer age;
            @ManyToOne
            @JoinColumn(foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT))
            Person boss;
            String town;
        }
    }

    /** An index, a unique one, another instead of the former, and the former made unique. */
    static class Indexes {

        @Entity(name = "Person")
        @Table(indexes = { @Index(name = "by_age", columnList = "age desc, name"),
                @Index(name = "by_email", columnList = "email", unique = true),
                @Index(name = "by_code", columnList = "code", unique = true) })
        static class Person extends Basics {
            @Column(nullable = false)
            String code;
            String name;
            String email;
            Integer age;
            @ManyToOne
            @JoinColumn(foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT))
            Person boss;
            String town;
        }
    }

    static class UniqueKeys {

        @Entity(name = "Person")
        @Table(indexes = { @Index(name = "by_name", columnList = "name"),
                @Index(name = "by_code", columnList = "code") }, uniqueConstraints = @UniqueConstraint(name = "Code and Name", columnNames = {
                        "code", "name" }))
        static class Person extends Basics {
            @Column(nullable = false)
            String code;
            String name;
            @Column(unique = true)
            String email;
            Integer age;
            @ManyToOne
            @JoinColumn(foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT))
            Person boss;
            String town;
        }
    }

    /** A reference to a key that was there, and one to a key that is new, from a table that is new, too. */
    static class ForeignKeys {

        @Entity(name = "Person")
        @Table(indexes = { @Index(name = "by_name", columnList = "name"), @Index(name = "by_code", columnList = "code") })
        static class Person extends Basics {
            @Column(nullable = false)
            String code;
            String name;
            @Column(unique = true)
            String email;
            Integer age;
            @ManyToOne
            Person boss;
            String town;
        }

        @Entity(name = "Letter")
        static class Letter extends Basics {
            @ManyToOne
            @JoinColumn(name = "receiver", referencedColumnName = "email")
            Person receiver;
        }
    }

    static class Checks {

        @Entity(name = "Person")
        @Table(indexes = { @Index(name = "by_name", columnList = "name"), @Index(name = "by_code", columnList = "code") })
        static class Person extends Basics {
            @Column(nullable = false)
            String code;
            String name;
            String email;
            @Check(constraints = "age >= 0")
            Integer age;
            @ManyToOne
            @JoinColumn(foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT))
            Person boss;
            String town;
        }
    }

    /** Not null where it was not, with a value for rows that exist, and a new one. */
    static class Required {

        @Entity(name = "Person")
        @Table(indexes = { @Index(name = "by_name", columnList = "name"), @Index(name = "by_code", columnList = "code") })
        static class Person extends Basics {
            @Column(nullable = false)
            String code;
            @ColumnDefault("'nobody'")
            @Column(nullable = false)
            String name;
            String email;
            @Backfill("length(code)")
            @Column(nullable = false)
            Integer age;
            @ManyToOne
            @JoinColumn(foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT))
            Person boss;
            String town;
            @Backfill("age + 1")
            @Column(nullable = false)
            Integer rank;
        }
    }

    /** What a new column is filled from is dropped. */
    static class Moved {

        @Entity(name = "Person")
        @Table(indexes = { @Index(name = "by_name", columnList = "name"), @Index(name = "by_code", columnList = "code") })
        static class Person extends Basics {
            @Column(nullable = false)
            String code;
            String name;
            String email;
            Integer age;
            @ManyToOne
            @JoinColumn(foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT))
            Person boss;
            @Backfill("coalesce(town, 'nowhere')")
            @Column(nullable = false)
            String home;
        }
    }

    /** A wider key, of a column that could be null. */
    static class PrimaryKeys {

        @Entity(name = "Person")
        @Table(indexes = { @Index(name = "by_name", columnList = "name"), @Index(name = "by_code", columnList = "code") })
        static class Person extends Basics {
            @Column(nullable = false)
            String code;
            @Id
            @Backfill("'n' || id")
            String name;
            String email;
            Integer age;
            @Column(name = "boss_id")
            Long boss;
            String town;
        }
    }

    static class Everything {

        @Entity(name = "Person")
        @Table(indexes = { @Index(name = "by_age", columnList = "age"),
                @Index(name = "by_code", columnList = "code", unique = true) })
        static class Person extends Basics {
            @Column(nullable = false, unique = true)
            String code;
            @Backfill("'n' || id")
            @Column(nullable = false, length = 40)
            String name;
            @Column(unique = true)
            String email;
            @ColumnDefault("0")
            @Check(constraints = "age >= 0")
            @Column(nullable = false)
            Integer age;
            @ManyToOne
            Person boss;
            @ManyToOne
            @JoinColumn(name = "friend", referencedColumnName = "email")
            Person friend;
        }
    }

    private OnlineChanges() {
    }
}
