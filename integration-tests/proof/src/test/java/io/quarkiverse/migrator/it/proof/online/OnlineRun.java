package io.quarkiverse.migrator.it.proof.online;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Map;

import org.flywaydb.core.Flyway;

import io.quarkiverse.migrator.dialect.Dialect;
import io.quarkiverse.migrator.dialect.Dialects;
import io.quarkiverse.migrator.it.proof.Model;
import io.quarkiverse.migrator.it.support.Database;
import io.quarkiverse.migrator.plan.Answers;
import io.quarkiverse.migrator.schema.Schema;
import io.quarkiverse.migrator.state.Draft;
import io.quarkiverse.migrator.state.Layout;
import io.quarkiverse.migrator.state.Migration;
import io.quarkiverse.migrator.state.ProjectFiles;
import io.quarkiverse.migrator.state.ProjectState;
import io.quarkiverse.migrator.state.Script;

/**
 * A project's scripts and the database that Flyway runs them in.
 *
 * @param layout where the scripts lie
 * @param database the database
 */
record OnlineRun(Layout layout, Database database) {

    static final Dialect POSTGRESQL = Dialects.of("postgresql").orElseThrow();
    static final Duration LOCK_TIMEOUT = Duration.ofSeconds(10);

    static OnlineRun of(Path base, Database database) {
        return new OnlineRun(Layout.of(base, "db/migration", ""), database);
    }

    /** Writes the scripts that lead to these entities, as a build does. */
    Migration write(Model target, Answers answers) {
        ProjectState state = ProjectState.read(layout);
        Schema schema = POSTGRESQL.completed(target.schema());
        Draft draft = Draft.of(state.checked("postgresql", false), state.last(), schema, POSTGRESQL, "proof", answers);
        assertThat(draft.plan().questions()).isEmpty();
        Migration migration = draft.migration(state.scripts(), schema, POSTGRESQL, "");
        ProjectFiles.write(layout, migration);
        return migration;
    }

    static Answers answers(Model target) {
        return new Answers(List.of(), target.hints().renames(), target.hints().backfills(), true);
    }

    static Answers online(Model target) {
        return answers(target).online(LOCK_TIMEOUT);
    }

    /** Flyway as the application has it where a script runs without a transaction. */
    Flyway flyway() {
        return Flyway.configure().dataSource(database.jdbcUrl(), database.user(), database.password())
                .locations("filesystem:" + layout.scripts()).failOnMissingLocations(true)
                .configuration(Map.of("flyway.postgresql.transactional.lock", "false")).load();
    }

    /** Runs the way back of a script, as it is written. */
    void undo(Script script) {
        database.execute(read(layout.undo().resolve("U" + script.file().substring(1))));
    }

    /** Runs the statements of a script once more, each on its own. */
    void again(Script script) {
        String text = read(layout.scripts().resolve(script.file()));
        try (Connection connection = database.connect(); Statement statement = connection.createStatement()) {
            for (String sql : text.split("(?<=;)\n(?=\n)")) {
                statement.execute(sql);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(text, e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
