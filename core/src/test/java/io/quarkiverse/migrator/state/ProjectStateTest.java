package io.quarkiverse.migrator.state;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import io.quarkiverse.migrator.dialect.Dialect;
import io.quarkiverse.migrator.dialect.Dialects;
import io.quarkiverse.migrator.plan.Answers;
import io.quarkiverse.migrator.schema.Column;
import io.quarkiverse.migrator.schema.Index;
import io.quarkiverse.migrator.schema.IndexKey;
import io.quarkiverse.migrator.schema.QualifiedName;
import io.quarkiverse.migrator.schema.Schema;
import io.quarkiverse.migrator.schema.Table;

class ProjectStateTest {

    private static final Dialect POSTGRESQL = Dialects.of("postgresql").orElseThrow();
    private static final Schema USERS = Schema.of(Table.of("users", Column.required("id", "bigint")));
    private static final Schema USERS_AND_ORDERS = Schema.of(Table.of("users", Column.required("id", "bigint")),
            Table.of("orders", Column.required("id", "bigint")));

    private static final Schema GREETED = Schema.of(Table.of("users", Column.required("id", "bigint"),
            Column.of("greeting", "varchar(20)").withDefault("'Hello ${user}'").withComment("as in ${user}")));

    private static final Column ID = Column.required("id", "bigint");
    private static final Column NUMBER = Column.of("number", "integer");
    private static final Schema USERS_AND_NUMBERS = Schema.of(Table.of("users", ID, NUMBER));
    private static final Schema NUMBERED = Schema.of(new Table(QualifiedName.of("users"), "", "",
            List.of(ID, NUMBER, Column.of("name", "text")), Optional.empty(), List.of(),
            List.of(new Index("by_number", false, List.of(IndexKey.of("number")), "", "")), List.of(), List.of(), List.of()));

    @TempDir
    Path base;
    Layout layout;

    @BeforeEach
    void locate() {
        layout = Layout.of(base, "db/migration", "");
    }

    @Test
    void writesNumberedScriptsAndNothingTwice() throws IOException {
        assertThat(build(USERS, "")).isEqualTo("V1__initial.sql");
        assertThat(build(USERS, "")).isEmpty();
        assertThat(build(USERS_AND_ORDERS, "")).isEqualTo("V2__add_orders.sql");
        assertThat(build(USERS, "../../Drop the ördérs!")).isEqualTo("V3__drop_the_orders.sql");
        assertThat(files()).containsExactlyInAnyOrder("src/main/resources/db/migration/V1__initial.sql",
                "src/main/resources/db/migration/V2__add_orders.sql",
                "src/main/resources/db/migration/V3__drop_the_orders.sql",
                "src/main/resources/db/undo/U1__initial.sql", "src/main/resources/db/undo/U2__add_orders.sql",
                "src/main/resources/db/undo/U3__drop_the_orders.sql", "src/main/migrator/schema.json");
    }

    @Test
    void numbersAfterHandWrittenScripts() throws IOException {
        build(USERS, "");
        script("V7.1__by_hand.sql", "create view v as select 1");
        assertThat(build(USERS, "")).isEmpty();
        assertThat(build(USERS_AND_ORDERS, "")).isEqualTo("V8__add_orders.sql");
        assertThat(ProjectState.read(layout).snapshot().orElseThrow().scripts()).extracting(Script::file)
                .containsExactly("V1__initial.sql", "V7.1__by_hand.sql", "V8__add_orders.sql");
    }

    @Test
    void survivesAnotherLineEnding() throws IOException {
        build(USERS, "");
        Path script = layout.scripts().resolve("V1__initial.sql");
        Files.writeString(script, Files.readString(script).replace("\n", "\r\n"));
        assertThat(build(USERS, "")).isEmpty();
    }

    @Test
    void refusesADeletedScript() throws IOException {
        build(USERS, "");
        Files.delete(layout.scripts().resolve("V1__initial.sql"));
        assertRefused("src/main/resources/db/migration/V1__initial.sql is gone", "git checkout");
    }

    @Test
    void refusesAnEditedScriptUntilItIsAccepted() throws IOException {
        build(USERS, "");
        Files.writeString(layout.scripts().resolve("V1__initial.sql"), "create table other ()");
        assertRefused("src/main/resources/db/migration/V1__initial.sql was edited", "quarkus.migrator.accept-edited=true");
        assertThat(ProjectState.read(layout).checked("postgresql", true).schema()).isEqualTo(USERS);
    }

    @Test
    void refusesTwoScriptsOfOneVersion() throws IOException {
        build(USERS, "");
        script("V1.0__other.sql", "select 1");
        assertRefused("Two scripts have version 1", "V1__initial.sql", "V1.0__other.sql", "next free version");
    }

    @Test
    void refusesScriptsWithoutSnapshot() throws IOException {
        script("V1__by_hand.sql", "select 1");
        assertRefused("src/main/resources/db/migration has scripts", "src/main/migrator/schema.json", "init=entities");
    }

    @Test
    void refusesAScriptOfItsOwnThatTheSnapshotDoesNotKnow() throws IOException {
        build(USERS, "");
        String before = Files.readString(layout.snapshot());
        build(USERS_AND_ORDERS, "");
        Files.writeString(layout.snapshot(), before);
        assertRefused("V2__add_orders.sql was written by Migrator", "schema.json does not know it");
    }

    @Test
    void refusesAnotherDatabase() throws IOException {
        build(USERS, "");
        assertThatThrownBy(() -> ProjectState.read(layout).checked("mysql", false)).isInstanceOf(StateException.class)
                .hasMessageContaining("schema.json is for postgresql, but the datasource is of mysql");
    }

    @Test
    void leavesNothingBehindWhereAFileCantBeWritten() throws IOException {
        Files.createDirectories(base.resolve("src/main"));
        Files.writeString(base.resolve("src/main/migrator"), "a file where a folder must be");
        assertThatThrownBy(() -> build(USERS, "")).isInstanceOf(StateException.class)
                .hasMessageContaining("src/main/migrator/schema.json can't be written");
        assertThat(files()).containsExactly("src/main/migrator");
    }

    @Test
    void namesAScriptThatIsNoText() throws IOException {
        build(USERS, "");
        Files.write(layout.scripts().resolve("V2__latin.sql"), new byte[] { (byte) 0xe4, (byte) 0xff });
        assertRefused("V2__latin.sql is not UTF-8");
    }

    @Test
    void aTextThatLooksLikeAPlaceholderReachesTheDatabaseAsItIs() throws IOException {
        build(GREETED, "");
        assertThat(layout.scripts().resolve("V1__initial.sql.conf")).hasContent("placeholderReplacement=false\n");
        assertThat(ProjectState.read(layout).snapshot().orElseThrow().scripts().get(0).settings().lines())
                .containsExactly("placeholderReplacement=false");
        assertThat(build(GREETED, "")).isEmpty();
        assertThat(build(USERS_AND_ORDERS, "")).isEqualTo("V2__add_orders.sql");
        assertThat(layout.scripts().resolve("V2__add_orders.sql.conf")).doesNotExist();
    }

    @Test
    void anOnlineMigrationIsTwoScriptsEachWithItsWayBack() throws IOException {
        build(USERS_AND_NUMBERS, "");
        ProjectState state = ProjectState.read(layout);
        Draft draft = Draft.of(state.checked("postgresql", false), state.last(), NUMBERED, POSTGRESQL, "test",
                Answers.none().online(Duration.ofMillis(1500)));
        ProjectFiles.write(layout, draft.migration(state.scripts(), NUMBERED, POSTGRESQL, "Numbers"));
        assertThat(files()).contains("src/main/resources/db/migration/V2__numbers.sql",
                "src/main/resources/db/migration/V3__numbers_online.sql",
                "src/main/resources/db/migration/V3__numbers_online.sql.conf", "src/main/resources/db/undo/U2__numbers.sql",
                "src/main/resources/db/undo/U3__numbers_online.sql")
                .doesNotContain("src/main/resources/db/migration/V2__numbers.sql.conf");
        assertThat(Files.readString(layout.scripts().resolve("V2__numbers.sql"))).contains(
                "\n\nset local lock_timeout = '1500ms';\n\nalter table users add column name text;\n");
        assertThat(layout.scripts().resolve("V3__numbers_online.sql.conf")).hasContent("executeInTransaction=false\n");
        assertThat(Files.readString(layout.scripts().resolve("V3__numbers_online.sql")))
                .startsWith(ScriptWriter.SIGNATURE + "\n-- Continues V2__numbers.sql.\n")
                .contains("create index concurrently if not exists by_number on users (number);\n");
        assertThat(build(NUMBERED, "")).isEmpty();
        assertThat(ProjectState.read(layout).snapshot().orElseThrow().scripts())
                .isEqualTo(ProjectState.read(layout).scripts()).hasSize(3);
    }

    @Test
    void refusesAScriptWithoutItsSettings() throws IOException {
        build(GREETED, "");
        Path settings = layout.scripts().resolve("V1__initial.sql.conf");
        Files.writeString(settings, "# mine\nplaceholderReplacement = true\n");
        assertRefused("src/main/resources/db/migration/V1__initial.sql.conf was edited", "placeholderReplacement=false");
        Files.delete(settings);
        assertRefused("src/main/resources/db/migration/V1__initial.sql.conf is gone",
                "git checkout -- src/main/resources/db/migration/V1__initial.sql.conf", "accept-edited=true");
        assertThat(ProjectState.read(layout).checked("postgresql", true).schema()).isEqualTo(GREETED);
        Files.writeString(settings, "\r\n# restored\r\nplaceholderReplacement = false\r\n");
        assertThat(build(GREETED, "")).isEmpty();
    }

    @Test
    void doesNotTakeOverTheSettingsOfAnotherScript() throws IOException {
        script("V1__initial.sql.conf", "executeInTransaction=false");
        assertRefused("src/main/resources/db/migration/V1__initial.sql.conf exists already");
    }

    @Test
    void keepsNamedDatasourcesApart() {
        Layout users = Layout.of(base, "db/users", "users");
        assertThat(users.shown(users.undo())).isEqualTo("src/main/resources/db/users-undo");
        assertThat(users.shown(users.snapshot())).isEqualTo("src/main/migrator/users/schema.json");
    }

    private String build(Schema target, String message) {
        ProjectState state = ProjectState.read(layout);
        Snapshot current = state.checked("postgresql", false);
        Draft draft = Draft.of(current, state.last(), target, POSTGRESQL, "test", Answers.none());
        if (draft.isEmpty()) {
            return "";
        }
        Migration migration = draft.migration(state.scripts(), target, POSTGRESQL, message);
        ProjectFiles.write(layout, migration);
        return migration.scripts().get(0).script().file();
    }

    private void script(String name, String text) throws IOException {
        Files.createDirectories(layout.scripts());
        Files.writeString(layout.scripts().resolve(name), text);
    }

    private void assertRefused(String... words) throws IOException {
        List<String> before = files();
        assertThatThrownBy(() -> build(USERS_AND_ORDERS, "")).isInstanceOf(StateException.class)
                .hasMessageContainingAll(words);
        assertThat(files()).isEqualTo(before);
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.walk(base)) {
            return files.filter(Files::isRegularFile).map(layout::shown).sorted().toList();
        }
    }
}
