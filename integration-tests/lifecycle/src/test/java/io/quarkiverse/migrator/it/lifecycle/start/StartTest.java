package io.quarkiverse.migrator.it.lifecycle.start;

import static io.quarkiverse.migrator.it.lifecycle.start.StartingApp.FOURTH;
import static io.quarkiverse.migrator.it.lifecycle.start.StartingApp.SECOND;
import static io.quarkiverse.migrator.it.lifecycle.start.StartingApp.THIRD;
import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Pattern;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkiverse.migrator.it.lifecycle.harness.App;
import io.quarkiverse.migrator.it.lifecycle.harness.Command;
import io.quarkiverse.migrator.it.lifecycle.harness.Forward;
import io.quarkiverse.migrator.it.lifecycle.harness.RunningApp;
import io.quarkiverse.migrator.it.support.Database;
import io.quarkiverse.migrator.it.support.PostgresServer;

/** The start of a packaged application in operation: what it waits for, what it says, when it is ready, and what it leaves. */
class StartTest {

    private static final String READY = "/q/health/ready";
    private static final String HISTORY = "select version from flyway_schema_history order by installed_rank";
    private static final Duration DEADLINE = Duration.ofMinutes(2);

    private static StartingApp starting;

    @BeforeAll
    static void build() {
        starting = StartingApp.build(StartTest.class);
    }

    @BeforeEach
    void restore() {
        starting.restore();
    }

    @Test
    void eachScriptIsSaidTheApplicationIsReadyAndNoConnectionIsLeft() {
        try (Database database = PostgresServer.shared().createDatabase();
                RunningApp app = starting.app().start(database)) {
            assertThat(app.output()).containsPattern("Migrator: applied V1__initial.sql in \\d+ ms \\(default datasource\\)")
                    .containsPattern("Migrator: applied " + SECOND + " in \\d+ ms")
                    .containsPattern("Migrator: applied " + THIRD + " in \\d+ ms").doesNotContain(" ERROR ");
            assertThat(database.query(HISTORY)).containsExactly("1", "2", "3");
            assertThat(app.get(READY)).contains("Database migrations", "version 3").doesNotContain("DOWN");
            assertThat(app.get("/people")).isEqualTo("[]");
            assertThat(jdbcSessions(database)).isEmpty();
        }
    }

    @Test
    void withoutMigrationTheReadinessNamesWhatIsMissingUntilItIsThere() throws Exception {
        try (Database database = PostgresServer.shared().createDatabase()) {
            starting.app().start(database).close();
            starting.write(FOURTH, "create table fourth (id int);\n");
            try (RunningApp app = starting.app().start(database, "-Dquarkus.migrator.migrate-at-start=false")) {
                assertThat(app.output()).contains("The scripts of the default datasource are not applied at start, because"
                        + " quarkus.migrator.migrate-at-start is false.");
                assertThat(app.getAnyway(READY)).contains("Not applied yet: " + FOURTH, "\"status\": \"DOWN\"");
                assertThat(jdbcSessions(database)).as("after a look").isEmpty();

                starting.app().run(database, "-Dquarkus.migrator.command=migrate --yes").succeeded();

                Instant deadline = Instant.now().plus(DEADLINE);
                while (app.getAnyway(READY).contains("DOWN") && Instant.now().isBefore(deadline)) {
                    LockSupport.parkNanos(Duration.ofMillis(200).toNanos());
                }
                assertThat(app.get(READY)).contains("version 4");
            }
            starting.write(SECOND, "create table edited (id int);\n");
            try (RunningApp app = starting.app().start(database, "-Dquarkus.flyway.migrate-at-start=false")) {
                assertThat(app.getAnyway(READY)).contains(SECOND + " was edited after it was applied",
                        "\"status\": \"DOWN\"");
            }
        }
    }

    @Test
    void aDatabaseThatIsNotUpYetIsWaitedFor() throws Exception {
        try (Database database = PostgresServer.shared().createDatabase(); Forward forward = new Forward()) {
            Map<String, String> environment = new HashMap<>(App.environment(database));
            environment.put("QUARKUS_DATASOURCE_REACTIVE_URL", "postgresql://localhost:" + forward.port() + "/"
                    + database.name());

            starting.app().run(environment, "-Dquarkus.migrator.connect-timeout=1s").failed(
                    "The database of the default datasource could not be reached within 1 s",
                    "Start it, or correct its URL.", "quarkus.migrator.connect-timeout").didNotSay(database.password() + "@");

            Command process = starting.app().begin(environment, "-Dquarkus.migrator.connect-timeout=2m");
            process.await(Pattern.compile("Migrator: waiting up to 120 s for the database of the default datasource"),
                    DEADLINE);
            forward.open(PostgresServer.shared().port());
            process.await(Pattern.compile("Listening on"), DEADLINE);
            process.close();
            assertThat(database.query(HISTORY)).containsExactly("1", "2", "3");
        }
    }

    @Test
    void aDatabaseThatAnswersAndRefusesIsNotWaitedFor() {
        try (Database database = PostgresServer.shared().createDatabase()) {
            Map<String, String> environment = new HashMap<>(App.environment(database));
            environment.put("QUARKUS_DATASOURCE_REACTIVE_URL", database.reactiveUrl() + "_of_nobody");

            starting.app().run(environment).failed("The database of the default datasource refuses the connection",
                    database.name() + "_of_nobody\" does not exist").didNotSay("waiting up to");
        }
    }

    @Test
    void aTableThatAnotherSessionHoldsEndsTheStartInTime() throws Exception {
        try (Database database = PostgresServer.shared().createDatabase()) {
            starting.app().start(database).close();
            starting.write(FOURTH, "alter table person add column age int;\n");
            try (Connection holder = database.connect(); Statement statement = holder.createStatement()) {
                holder.setAutoCommit(false);
                statement.execute("set application_name = 'a report'");
                statement.execute("select * from person");

                starting.app().run(database, "-Dquarkus.migrator.lock-wait=2s").failed(FOURTH + " failed",
                        "It waited for a lock held by session", "user postgres, application a report",
                        "idle in transaction", "quarkus.migrator.lock-wait (2 s)");
            }
            assertThat(database.query(HISTORY)).containsExactly("1", "2", "3");
            starting.app().start(database).close();
            assertThat(database.query(HISTORY)).containsExactly("1", "2", "3", "4");
        }
    }

    @Test
    void theInitJobMigratesAndEndsAndTheApplicationBesideItDoesNot() {
        for (App app : List.of(starting.app(), App.ofModule("library"))) {
            try (Database database = PostgresServer.shared().createDatabase()) {
                Map<String, String> environment = new HashMap<>(App.environment(database));
                // What the Job has that Quarkus' Kubernetes extension makes of Flyway
                environment.put("QUARKUS_INIT_AND_EXIT", "true");
                environment.put("QUARKUS_FLYWAY_ACTIVE", "true");
                app.run(environment).succeeded().said("Migrator: applied V1__initial.sql in").didNotSay("Listening on",
                        "The main class runs", " ERROR ");
                List<String> history = database.query(HISTORY);
                assertThat(history).isNotEmpty();

                environment.remove("QUARKUS_INIT_AND_EXIT");
                environment.put("QUARKUS_FLYWAY_ACTIVE", "false");
                starting.write(FOURTH, "create table fourth (id int);\n");
                try (RunningApp running = app.start(environment)) {
                    assertThat(running.output()).contains("quarkus.flyway.active is false");
                    assertThat(jdbcSessions(database)).isEmpty();
                }
                assertThat(database.query(HISTORY)).isEqualTo(history);
            }
        }
    }

    private static List<String> jdbcSessions(Database database) {
        return database.query("select pid from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()"
                + " and application_name = 'PostgreSQL JDBC Driver'");
    }
}
