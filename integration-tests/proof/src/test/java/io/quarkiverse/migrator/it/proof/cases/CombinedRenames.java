package io.quarkiverse.migrator.it.proof.cases;

import java.util.List;
import java.util.Set;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.Table;

import io.quarkiverse.migrator.RenamedFrom;
import io.quarkiverse.migrator.it.proof.Server;

/** Renames that annotations and {@code quarkus.migrator.renames} say together. */
public interface CombinedRenames {

    @Case(renames = { "person.one=other",
            "person.other=one" }, rows = "insert into person (id, one, other) values (1, 'a', 'b')", gives = "select one, other from human => b|a")
    interface ColumnsSwappedInATableThatAnAnnotationRenames {
        interface Before {
            @Table(name = "person", indexes = @Index(name = "by_one", columnList = "one"))
            @Entity(name = "Person")
            class Person {
                @Id
                Long id;
                String one;
                String other;
            }
        }

        interface After {
            @RenamedFrom("person")
            @Table(name = "human", indexes = @Index(name = "by_one", columnList = "one"))
            @Entity(name = "Person")
            class Person {
                @Id
                Long id;
                String one;
                String other;
            }
        }
    }

    @Case(renames = "human_names.called=name", rows = { "insert into person (id) values (1)",
            "insert into person_names (person_id, called) values (1, 'a')" }, gives = "select name from human_names => a")
    interface AColumnOfATableThatFollows {
        interface Before {
            @Table(name = "person")
            @Entity(name = "person")
            class Person {
                @Id
                Long id;
                @ElementCollection
                @CollectionTable(name = "person_names")
                @Column(name = "called")
                List<String> names;
            }
        }

        interface After {
            @RenamedFrom("person")
            @Table(name = "human")
            @Entity(name = "human")
            class Human {
                @Id
                Long id;
                @ElementCollection
                @CollectionTable(name = "human_names")
                @Column(name = "name")
                List<String> names;
            }
        }
    }

    @Case(renames = "person.one=other", rows = "insert into person (id, one, other) values (1, 'a', 'b')", gives = "select other, third from person => a|b")
    interface ANameThatAnAnnotationGivesUp {
        interface Before {
            @Table(name = "person")
            @Entity(name = "Person")
            class Person {
                @Id
                Long id;
                String one;
                String other;
            }
        }

        interface After {
            @Table(name = "person")
            @Entity(name = "Person")
            class Person {
                @Id
                Long id;
                String other;
                @RenamedFrom("other")
                String third;
            }
        }
    }

    /** Hibernate quotes the table of a collection where it quotes that of the entity. */
    @Case(keeps = "select names from \"Person_names\" => select names from person_names", on = Server.POSTGRESQL, why = "MySQL keeps the case of letters without quotes, too")
    interface ATableThatNeedsNoQuotesAnyMore {
        interface Before {
            @Table(name = "`The People`")
            @Entity(name = "Person")
            class Person {
                @Id
                Long id;
                @ElementCollection
                List<String> names;
            }
        }

        interface After {
            @RenamedFrom("`The People`")
            @Table(name = "people")
            @Entity(name = "Person")
            class Person {
                @Id
                Long id;
                @ElementCollection
                List<String> names;
            }
        }
    }

    @Case(rows = { "insert into \"The People\" (id) values (1)",
            "insert into \"Person_nickNames\" (\"Person_id\", \"nickNames\") values (1, 'a')" }, gives = "select * from \"Human_shortNames\" => 1|a", on = Server.POSTGRESQL, why = "MySQL keeps the case of letters without quotes, too")
    interface AnEntityAndItsCollectionWithAQuotedTable {
        interface Before {
            @Table(name = "`The People`")
            @Entity(name = "Person")
            class Person {
                @Id
                Long id;
                @ElementCollection
                @Column(name = "`nickNames`")
                List<String> nickNames;
            }
        }

        interface After {
            @RenamedFrom("Person")
            @Table(name = "`The People`")
            @Entity(name = "Human")
            class Human {
                @Id
                Long id;
                @ElementCollection
                @Column(name = "`nickNames`")
                @RenamedFrom("nickNames")
                List<String> shortNames;
            }
        }
    }

    @Case(renames = { "person=firm", "firm=person" }, rows = { "insert into person (id) values (1)",
            "insert into firm (id) values (2)", "insert into person_firm (person_id, firms_id) values (1, 2)",
            "insert into person_person (person_id, friends_id) values (1, 1)" }, gives = {
                    "select id from firm => 1", "select firms_id from firm_person => 2",
                    "select friends_id from firm_firm => 1" })
    interface JoinedTablesSwapped {
        interface Before {
            @Table(name = "person")
            @Entity(name = "person")
            class Person {
                @Id
                Long id;
                @ManyToMany
                Set<Firm> firms;
                @ManyToMany
                Set<Person> friends;
            }

            @Table(name = "firm")
            @Entity(name = "firm")
            class Firm {
                @Id
                Long id;
            }
        }

        interface After {
            @Table(name = "firm")
            @Entity(name = "person")
            class Person {
                @Id
                Long id;
                @ManyToMany
                Set<Firm> firms;
                @ManyToMany
                Set<Person> friends;
            }

            @Table(name = "person")
            @Entity(name = "firm")
            class Firm {
                @Id
                Long id;
            }
        }
    }
}
