package io.quarkiverse.migrator.it.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.hibernate.annotations.Check;
import org.hibernate.annotations.ColumnDefault;
import org.hibernate.annotations.Comment;
import org.hibernate.annotations.View;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import io.quarkiverse.migrator.Backfill;
import io.quarkiverse.migrator.RenamedFrom;
import io.quarkiverse.migrator.deployment.hibernate.ModelException;
import io.quarkiverse.migrator.diff.RenameException;
import io.quarkiverse.migrator.it.support.Database;
import io.quarkiverse.migrator.plan.Answers;
import io.quarkiverse.migrator.plan.BackfillException;
import io.quarkiverse.migrator.plan.Hints;
import io.quarkiverse.migrator.plan.Question;
import io.quarkiverse.migrator.schema.Schema;

/** What Hibernate's own exporter can't write, or no database takes: a right script, or one error before anything is written. */
class BadInputProofTest {

    @Entity(name = "Quoted")
    @Table(name = "quoted")
    @Comment("It's a table; it's -- so")
    static class Quoted {
        @Id
        Long id;
        @Comment("It's a \\ column")
        @ColumnDefault("'it''s'")
        String note;
    }

    @Entity(name = "Named")
    @Table(name = "`say \"hi\"`")
    static class Named {
        @Id
        Long id;
        @Column(name = "`the \"name\"`", unique = true)
        String name;
    }

    @Entity(name = "Person")
    @Table(name = "person")
    static class Person {
        @Id
        Long id;
        String name;
    }

    @Entity(name = "Person")
    @Table(name = "person")
    static class TwiceRenamed {
        @Id
        Long id;
        @RenamedFrom("name")
        String title;
        @RenamedFrom("name")
        String label;
    }

    @Entity(name = "Person")
    @Table(name = "person")
    static class BadlyFilled {
        @Id
        Long id;
        String name;
        @Column(nullable = false)
        @Backfill("upper(name")
        String shout;
    }

    @Entity(name = "Person")
    @Table(name = "person")
    static class Retitled {
        @Id
        Long id;
        String name;
        String title;
    }

    @Entity(name = "Person")
    @Table(name = "person")
    static class OnlyTitled {
        @Id
        Long id;
        String title;
    }

    @Entity(name = "Person")
    @Table(name = "person")
    static class Demanding {
        @Id
        Long id;
        @Column(nullable = false)
        String name;
        @Column(nullable = false)
        String title;
        int age;
    }

    @Entity(name = "Person")
    @Table(name = "person")
    static class BadlyChecked {
        @Id
        Long id;
        @Check(name = "named", constraints = "name <> 'x' -- it's so")
        String name;
    }

    @Entity(name = "Person")
    @Table(name = "person")
    static class BadlyDefaulted {
        @Id
        Long id;
        @ColumnDefault("'it's'")
        String name;
    }

    @Entity(name = "Names")
    @View(query = "select id, name from person; drop table person")
    static class BadlyViewed {
        @Id
        Long id;
        String name;
    }

    @Entity(name = "Long")
    static class LongNamed {
        @Id
        Long id;
        @Column(name = "a_name_of_a_column_that_is_longer_than_the_sixty_four_characters_that_it_may_have")
        String name;
    }

    @ParameterizedTest
    @EnumSource(Server.class)
    void commentsMayHaveQuotes(Server server) {
        Model model = read(server, Quoted.class);
        try (Database database = created(server, model)) {
            assertThat(database.query(server == Server.MYSQL
                    ? "select table_comment from information_schema.tables where table_schema = database()"
                    : "select obj_description('quoted'::regclass)")).containsExactly("It's a table; it's -- so");
            assertThat(database.query(server == Server.MYSQL
                    ? "select column_comment from information_schema.columns where table_schema = database()"
                            + " and column_name = 'note'"
                    : "select col_description('quoted'::regclass, attnum) from pg_attribute where attname = 'note'"))
                    .containsExactly("It's a \\ column");
            database.execute("insert into quoted (id) values (1)");
            assertThat(database.query("select note from quoted")).containsExactly("it's");
        }
    }

    @ParameterizedTest
    @EnumSource(Server.class)
    void namesMayHaveQuotes(Server server) {
        Model model = read(server, Named.class);
        try (Database database = created(server, model)) {
            assertThat(database.query("select table_name, column_name from information_schema.columns where table_schema = "
                    + (server == Server.MYSQL ? "database()" : "'public'") + " order by column_name"))
                    .containsExactly("say \"hi\"|id", "say \"hi\"|the \"name\"");
        }
    }

    @Test
    void saysWhichNameIsTooLong() {
        Unit unit = Unit.of(List.of(LongNamed.class)).on(Server.MYSQL);

        assertThatThrownBy(unit::read).isInstanceOf(ModelException.class).hasMessage(
                "Column a_name_of_a_column_that_is_longer_than_the_sixty_four_characters_that_it_may_have of table Long has 81"
                        + " characters, and MySQL takes names of up to 64. Give it a shorter one with @Column(name = \"...\") or"
                        + " @JoinColumn(name = \"...\").");
    }

    @ParameterizedTest
    @EnumSource(Server.class)
    void twoAttributesCantHaveBeenOne(Server server) {
        assertThatThrownBy(() -> draft(server, TwiceRenamed.class)).isInstanceOf(RenameException.class)
                .hasMessageContainingAll("person.title", "person.label", "@RenamedFrom", "name");
    }

    @ParameterizedTest
    @EnumSource(Server.class)
    void aBackfillHasToBeSql(Server server) {
        assertThatThrownBy(() -> draft(server, BadlyFilled.class)).isInstanceOf(BackfillException.class)
                .hasMessage("What existing rows are to get in person.shout, \"upper(name\", has a ( that is not closed."
                        + " Correct the @Backfill of its field, or quarkus.migrator.backfills.");
    }

    @ParameterizedTest
    @EnumSource(Server.class)
    void aColumnCantGetTheNameOfAnother(Server server) {
        Answers answers = new Answers(List.of("person.name=title"), List.of(), Map.of(), false);

        assertThatThrownBy(() -> MigratorScript.draft(read(server, Retitled.class).schema(),
                read(server, OnlyTitled.class).schema(), answers, server.dialect())).isInstanceOf(RenameException.class)
                .hasMessage("quarkus.migrator.renames says that name becomes title, but there is a title already. Rename that"
                        + " one too, correct the entry, or let the other one be dropped:"
                        + " -Dquarkus.migrator.allow-destructive=true");
    }

    @ParameterizedTest
    @EnumSource(Server.class)
    void allColumnsThatNeedAValueAreNamedAtOnce(Server server) {
        List<Question> questions = MigratorScript.draft(read(server, Person.class).schema(),
                read(server, Demanding.class).schema(), Answers.none(), server.dialect()).plan().questions();

        assertThat(questions).extracting(Question::subject).containsExactlyInAnyOrder("person.name", "person.title",
                "person.age");
        assertThat(questions).allSatisfy(question -> assertThat(question.text()).contains("@ColumnDefault or @Backfill",
                "-Dquarkus.migrator.backfills=" + question.subject() + "=<SQL expression>"));
    }

    @ParameterizedTest
    @EnumSource(Server.class)
    void sqlThatWouldReachBeyondItselfStops(Server server) {
        assertThatThrownBy(() -> read(server, BadlyChecked.class)).isInstanceOf(ModelException.class)
                .hasMessage(
                        "The check named of table person, \"name <> 'x' -- it's so\", has a comment, which would swallow what"
                                + " follows it in the script. Correct it in its entity.");
        assertThatThrownBy(() -> read(server, BadlyDefaulted.class)).isInstanceOf(ModelException.class)
                .hasMessage("The default of person.name, \"'it's'\", has a ' that is not closed. Correct it in its entity.");
        assertThatThrownBy(() -> read(server, BadlyViewed.class)).isInstanceOf(ModelException.class)
                .hasMessage("The query of view " + (server == Server.MYSQL ? "Names" : "names") + ", \"select id, name from"
                        + " person; drop table person\", has a ; outside of a literal. Correct it in its entity.");
    }

    private static void draft(Server server, Class<?> after) {
        Model model = read(server, after);
        Hints hints = model.hints();
        MigratorScript.draft(read(server, Person.class).schema(), model.schema(),
                new Answers(List.of(), hints.renames(), hints.backfills(), false), server.dialect());
    }

    private static Model read(Server server, Class<?> entity) {
        return Unit.of(List.of(entity)).on(server).read();
    }

    private static Database created(Server server, Model model) {
        Optional<String> obstacle = server.obstacle();
        assumeTrue(obstacle.isEmpty(), obstacle::toString);
        Database database = server.createDatabase();
        database.execute(MigratorScript.between(Schema.empty(), model.schema(), Answers.none(), server.dialect()).text());
        return database;
    }
}
