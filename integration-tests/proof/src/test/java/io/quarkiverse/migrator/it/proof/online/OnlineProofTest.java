package io.quarkiverse.migrator.it.proof.online;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;

import org.flywaydb.core.api.FlywayException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkiverse.migrator.it.proof.Model;
import io.quarkiverse.migrator.it.proof.Units;
import io.quarkiverse.migrator.it.support.Catalog;
import io.quarkiverse.migrator.it.support.Database;
import io.quarkiverse.migrator.it.support.PostgresServer;
import io.quarkiverse.migrator.state.Migration;
import io.quarkiverse.migrator.state.NewScript;

/** Scripts that leave tables in use end where the plain ones do, run by Flyway itself. */
class OnlineProofTest {

    private static final Model BEFORE = Units.read(OnlineChanges.Before.class);
    private static final String[] ROWS = {
            "insert into person (id, code, name, email, age, boss_id, town) values (1, 'a', 'Ada', 'ada@x', 36, null, 'London')",
            "insert into person (id, code, name, email, age, boss_id, town) values (2, 'bb', null, null, null, 1, null)" };
    private static final String KEPT = "select id, code, email, boss_id from person order by id";

    @TempDir
    Path base;

    @ParameterizedTest
    @ValueSource(classes = { OnlineChanges.Indexes.class, OnlineChanges.UniqueKeys.class, OnlineChanges.ForeignKeys.class,
            OnlineChanges.Checks.class, OnlineChanges.Required.class, OnlineChanges.Moved.class,
            OnlineChanges.PrimaryKeys.class, OnlineChanges.Everything.class })
    void endsInHibernatesCatalogAndGoesBack(Class<?> change) {
        Model after = Units.read(change);
        try (Database database = PostgresServer.shared().createDatabase()) {
            OnlineRun run = started(database);
            Catalog former = catalog(database);
            List<String> rows = database.query(KEPT);
            Migration migration = run.write(after, OnlineRun.online(after));
            List<NewScript> scripts = migration.scripts();
            NewScript last = scripts.get(scripts.size() - 1);
            assertThat(last.script().file()).endsWith("_online.sql");

            run.flyway().migrate();

            Catalog hibernates = hibernates(after);
            assertThat(hibernates.diff(catalog(database))).as(migration.text()).isEmpty();
            assertThat(plain(after).diff(catalog(database))).isEmpty();
            assertThat(database.query(KEPT)).isEqualTo(rows);

            run.again(last.script());
            assertThat(hibernates.diff(catalog(database))).as("once more: " + last.text()).isEmpty();

            for (int i = scripts.size() - 1; i >= 0; i--) {
                run.undo(scripts.get(i).script());
            }
            assertThat(former.diff(catalog(database))).as(migration.undoText()).isEmpty();
        }
    }

    @Test
    void goesOnAfterAFailureInTheMiddle() {
        Model after = Units.read(OnlineChanges.Everything.class);
        try (Database database = PostgresServer.shared().createDatabase()) {
            OnlineRun run = started(database);
            database.execute("insert into person (id, code, email) values (3, 'c', 'ada@x')");
            Migration migration = run.write(after, OnlineRun.online(after));

            assertThatThrownBy(() -> run.flyway().migrate()).isInstanceOf(FlywayException.class)
                    .hasMessageContaining("person_email_key");
            assertThat(database.query("select version, success from flyway_schema_history order by installed_rank"))
                    .containsExactly("1|t", "2|t", "3|f");
            database.execute("update person set email = 'bob@x' where id = 3");
            run.flyway().repair();
            run.flyway().migrate();

            assertThat(hibernates(after).diff(catalog(database))).as(migration.text()).isEmpty();
            assertThat(database.query("select count(*) from person")).containsExactly("3");
        }
    }

    @Test
    void aHalfDoneScriptCanBeTakenBack() {
        Model after = Units.read(OnlineChanges.Everything.class);
        try (Database database = PostgresServer.shared().createDatabase()) {
            OnlineRun run = started(database);
            Catalog former = catalog(database);
            database.execute("insert into person (id, code, email) values (3, 'c', 'ada@x')");
            Migration migration = run.write(after, OnlineRun.online(after));
            assertThatThrownBy(() -> run.flyway().migrate()).isInstanceOf(FlywayException.class);

            run.undo(migration.scripts().get(1).script());
            run.undo(migration.scripts().get(0).script());

            assertThat(former.diff(catalog(database))).as(migration.undoText()).isEmpty();
        }
    }

    private OnlineRun started(Database database) {
        OnlineRun run = OnlineRun.of(base, database);
        assertThat(run.write(BEFORE, OnlineRun.online(BEFORE)).scripts()).hasSize(1);
        run.flyway().migrate();
        database.execute(ROWS);
        return run;
    }

    private Catalog plain(Model after) {
        try (Database database = PostgresServer.shared().createDatabase()) {
            OnlineRun run = OnlineRun.of(base.resolve("plain"), database);
            database.execute(run.write(BEFORE, OnlineRun.answers(BEFORE)).text());
            database.execute(ROWS);
            Migration migration = run.write(after, OnlineRun.answers(after));
            assertThat(migration.scripts()).hasSize(1);
            database.execute(migration.text());
            return catalog(database);
        }
    }

    private static Catalog hibernates(Model model) {
        try (Database database = PostgresServer.shared().createDatabase()) {
            database.execute(model.hibernates());
            return catalog(database);
        }
    }

    private static Catalog catalog(Database database) {
        return database.catalog().withoutOrderInChecks();
    }
}
