package io.quarkiverse.migrator.it.proof.online;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import org.flywaydb.core.api.FlywayException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import io.quarkiverse.migrator.it.proof.Model;
import io.quarkiverse.migrator.it.proof.Units;
import io.quarkiverse.migrator.it.support.Database;
import io.quarkiverse.migrator.it.support.PostgresServer;

/** Who waits for whom while a script runs beside a transaction that has written to the table and is still open. */
class OnlineLocksTest {

    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final Model before = Units.read(OnlineChanges.Before.class);
    private final Model uniqueKeys = Units.read(OnlineChanges.UniqueKeys.class);
    private final Database database = PostgresServer.shared().createDatabase();
    private OnlineRun run;

    @TempDir
    Path base;

    @BeforeEach
    void start() {
        run = OnlineRun.of(base, database);
        run.write(before, OnlineRun.online(before));
        run.flyway().migrate();
        database.execute("insert into person (id, code) values (1, 'a')", "insert into person (id, code) values (2, 'b')");
    }

    @AfterEach
    void drop() {
        database.close();
    }

    @Test
    void othersWriteWhileTheOnlineScriptWaits() throws Exception {
        run.write(uniqueKeys, OnlineRun.online(uniqueKeys));
        try (Connection writer = writer()) {
            CompletableFuture<Void> migration = CompletableFuture.runAsync(() -> run.flyway().migrate());
            awaitWaiting("create unique index concurrently");

            write("update person set town = 'Rome' where id = 2");

            assertThat(database.query("select town from person where id = 2")).containsExactly("Rome");
            assertThat(migration).isNotDone();
            writer.commit();
            migration.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        }
        assertThat(database.query("select version, success from flyway_schema_history order by installed_rank"))
                .containsExactly("1|t", "2|t");
    }

    @Test
    void thePlainScriptKeepsOthersOut() throws Exception {
        run.write(uniqueKeys, OnlineRun.answers(uniqueKeys));
        try (Connection writer = writer()) {
            CompletableFuture<Void> migration = CompletableFuture.runAsync(() -> run.flyway().migrate());
            awaitWaiting("alter table person add constraint");

            assertThatThrownBy(() -> write("update person set town = 'Rome' where id = 2")).isInstanceOf(SQLException.class)
                    .hasMessageContaining("lock timeout");

            assertThat(migration).isNotDone();
            writer.commit();
            migration.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        }
    }

    @Test
    void theOnlineScriptGivesUpRatherThanKeepOthersWaiting() throws Exception {
        Model checks = Units.read(OnlineChanges.Checks.class);
        run.write(checks, OnlineRun.answers(checks).online(Duration.ofMillis(200)));
        try (Connection writer = writer()) {
            assertThatThrownBy(() -> run.flyway().migrate()).isInstanceOf(FlywayException.class)
                    .hasMessageContaining("lock timeout");
            writer.commit();
        }
        run.flyway().migrate();
        assertThat(database.query("select version, success from flyway_schema_history order by installed_rank"))
                .containsExactly("1|t", "2|t", "3|t");
    }

    private Connection writer() throws SQLException {
        Connection writer = database.connect();
        writer.setAutoCommit(false);
        try (Statement statement = writer.createStatement()) {
            statement.execute("update person set town = 'Paris' where id = 1");
        }
        return writer;
    }

    private void write(String sql) throws SQLException {
        try (Connection connection = database.connect(); Statement statement = connection.createStatement()) {
            statement.execute("set lock_timeout = '1s'");
            statement.execute(sql);
        }
    }

    /** Waits until a statement with these words waits for a lock. */
    private void awaitWaiting(String words) {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        String waiting = "select count(*) from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'"
                + " and query like '%" + words + "%'";
        while (!database.query(waiting).equals(List.of("1"))) {
            assertThat(System.nanoTime()).as("still not waiting: " + words).isLessThan(deadline);
        }
    }
}
