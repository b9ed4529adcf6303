package io.quarkiverse.migrator.it.proof.migration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import io.quarkiverse.migrator.it.proof.Server;
import io.quarkiverse.migrator.it.support.Database;
import io.quarkiverse.migrator.runtime.migration.MigrationException;
import io.quarkiverse.migrator.runtime.migration.MigrationResult;
import io.quarkiverse.migrator.runtime.progress.Patience;

/** While scripts run: who holds the lock that one waits for, how far a long one is, and who else migrates. */
@Isolated("it reads the log that all tests write to, and the threads of the machine")
@Execution(ExecutionMode.SAME_THREAD)
class ProgressTest {

    private static final String FOURTH = "V4__fourth.sql";
    private static final Duration OFTEN = Duration.ofMillis(200);

    @TempDir
    Path folder;
    private Log log;

    @BeforeEach
    void listen() {
        log = Log.open();
    }

    @AfterEach
    void close() {
        log.close();
    }

    @ParameterizedTest
    @EnumSource
    void eachScriptIsOneLineWithItsDuration(Server server) throws InterruptedException {
        Scripts scripts = Scripts.three(folder, database(server));

        scripts.migration().migrate();

        assertThat(log.lines()).filteredOn(line -> line.contains("applied")).hasSize(3).first().asString()
                .matches("Migrator: applied V1__first.sql in \\d+ ms \\(default datasource\\)");
        for (Thread thread : threads()) {
            thread.join(10_000);
        }
        assertThat(threads()).as("threads that are left").isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void aTableThatAnotherSessionHoldsEndsTheMigrationInTimeAndTheSessionIsNamed(Server server) throws SQLException {
        Scripts scripts = applied(server);
        scripts.write(FOURTH, "alter table first add column name varchar(10);\n");
        try (Connection holder = scripts.database().connect(); Statement statement = holder.createStatement()) {
            hold(statement, "update first set id = 2");
            String session = session(server, statement);

            MigrationException failure = fails(scripts, Duration.ofSeconds(2));

            assertThat(failure).hasMessageContainingAll("V4__fourth.sql failed on the default datasource at line 1",
                    "It waited for a lock held by session " + session + " (user " + scripts.database().user(),
                    "its last query began", "quarkus.migrator.lock-wait (2 s)", "Let that session end, or end it");
            assertThat(failure.getMessage()).doesNotContain("update first");
            log.await("V4__fourth.sql runs since", "statement 1", "waits for a lock held by session " + session);
        }
        assertThat(scripts.migration(OFTEN).migrate().applied()).extracting("file").containsExactly(FOURTH);
    }

    @ParameterizedTest
    @EnumSource
    void aRowThatAnotherSessionHoldsDoesSo(Server server) throws SQLException {
        Scripts scripts = applied(server);
        scripts.database().execute("insert into first values (1)");
        scripts.write(FOURTH, "create table fourth (id int);\nupdate first set id = 3;\n");
        try (Connection holder = scripts.database().connect(); Statement statement = holder.createStatement()) {
            hold(statement, "update first set id = 2");

            assertThat(fails(scripts, Duration.ofSeconds(2))).hasMessageContainingAll("at line 2",
                    "It waited for a lock held by session " + session(server, statement));
        }
    }

    @ParameterizedTest
    @EnumSource
    void aLongScriptSaysHowFarItIs(Server server) {
        Scripts scripts = applied(server);
        String pause = server == Server.MYSQL ? "do sleep(2)" : "select pg_sleep(2)";
        scripts.write(FOURTH, "create table fourth (id int);\n" + pause + ";\ncreate table fifth (id int);\n");

        scripts.migration(OFTEN).migrate();

        log.await("Migrator: V4__fourth.sql runs since", "statement 2 of 3 since", "(default datasource)");
        assertThat(log.lines()).noneMatch(line -> line.contains("waits"));
    }

    @ParameterizedTest
    @EnumSource
    void anotherProcessThatMigratesIsWaitedForAndNamed(Server server) throws Exception {
        Scripts scripts = applied(server);
        String gate = server == Server.MYSQL ? "do get_lock('gate', 600)" : "select pg_advisory_xact_lock(7)";
        scripts.write(FOURTH, "create table fourth (id int);\n" + gate + ";\n");
        CompletableFuture<MigrationResult> first;
        CompletableFuture<MigrationResult> second;
        try (Connection holder = scripts.database().connect(); Statement statement = holder.createStatement()) {
            statement.execute(server == Server.MYSQL ? "select get_lock('gate', 600)" : "select pg_advisory_lock(7)");
            first = CompletableFuture.supplyAsync(() -> scripts.migration(OFTEN).migrate());
            log.await("V4__fourth.sql runs since");
            second = CompletableFuture.supplyAsync(() -> scripts.migration(OFTEN).migrate());

            log.await("waits since", "another process that migrates the same database, in session ");
        }
        assertThat(first.get().applied()).extracting("file").containsExactly(FOURTH);
        assertThat(second.get().applied()).isEmpty();
    }

    @Test
    void aLimitOfOnesOwnStaysAndAnIndexThatIsBuiltConcurrentlyHasNone() {
        Scripts scripts = Scripts.three(folder, database(Server.POSTGRESQL));
        String report = "insert into limits select current_setting('lock_timeout');\n";
        scripts.write(Scripts.FIRST, "create table limits (value text);\ncreate table first (id int);\n" + report);
        scripts.write(Scripts.SECOND, "set local lock_timeout = '7s';\n" + report);
        scripts.write(Scripts.THIRD, "create index concurrently by_id on first (id);\n" + report);
        scripts.write(Scripts.THIRD + ".conf", "executeInTransaction=false\n");
        scripts.write(FOURTH, report);
        scripts.write(FOURTH + ".conf", "executeInTransaction=false\n");
        scripts.write("V5__fifth.sql", report);

        scripts.migration().migrate();

        assertThat(scripts.database().query("select value from limits")).containsExactly("30s", "7s", "0", "30s", "30s");
    }

    private static void hold(Statement statement, String sql) throws SQLException {
        statement.getConnection().setAutoCommit(false);
        statement.execute(sql);
    }

    private static String session(Server server, Statement statement) throws SQLException {
        try (var row = statement
                .executeQuery(server == Server.MYSQL ? "select connection_id()" : "select pg_backend_pid()")) {
            row.next();
            return row.getString(1);
        }
    }

    private static MigrationException fails(Scripts scripts, Duration lockWait) {
        return catchThrowableOfType(MigrationException.class, () -> Scripts
                .migration(scripts.flyway(), new Patience(lockWait, OFTEN)).migrate());
    }

    private static List<Thread> threads() {
        return Thread.getAllStackTraces().keySet().stream().filter(thread -> thread.getName().startsWith("migrator")).toList();
    }

    private Scripts applied(Server server) {
        Scripts scripts = Scripts.three(folder, database(server));
        scripts.migration().migrate();
        log.lines().clear();
        return scripts;
    }

    private static Database database(Server server) {
        Optional<String> obstacle = server.obstacle();
        assumeTrue(obstacle.isEmpty(), obstacle::toString);
        return server.createDatabase();
    }
}
