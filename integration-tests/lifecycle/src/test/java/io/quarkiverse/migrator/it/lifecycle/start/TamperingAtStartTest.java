package io.quarkiverse.migrator.it.lifecycle.start;

import static io.quarkiverse.migrator.it.lifecycle.start.StartingApp.FOURTH;
import static io.quarkiverse.migrator.it.lifecycle.start.StartingApp.SECOND;
import static io.quarkiverse.migrator.it.lifecycle.start.StartingApp.THIRD;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkiverse.migrator.it.lifecycle.harness.RunningApp;
import io.quarkiverse.migrator.it.support.Catalog;
import io.quarkiverse.migrator.it.support.Database;
import io.quarkiverse.migrator.it.support.PostgresServer;

/** Scripts that are not what they were: the start names each with what to do, applies nothing, and ends. */
class TamperingAtStartTest {

    private static final String HISTORY = "select * from flyway_schema_history order by installed_rank";

    private static StartingApp starting;
    private static Database database;

    @BeforeAll
    static void migrate() {
        starting = StartingApp.build(TamperingAtStartTest.class);
        database = PostgresServer.shared().createDatabase();
        starting.app().start(database).close();
    }

    @AfterAll
    static void drop() {
        database.close();
    }

    @BeforeEach
    void restore() {
        starting.restore();
        starting.write(FOURTH, "create table fourth (id int);\n");
    }

    @Test
    void edited() {
        starting.write(SECOND, "create table second (id int, name text);\n");
        refused(SECOND + " was edited after it was applied on 2", "git checkout", "quarkus.flyway.repair-at-start=true");
    }

    @Test
    void deleted() {
        starting.delete(SECOND);
        refused(SECOND + " was applied on 2", "the application no longer has it", "git checkout");
    }

    @Test
    void renamed() {
        starting.rename(SECOND, "V2__other.sql");
        refused(SECOND, "is now called V2__other.sql", "former name");
    }

    @Test
    void misnamed() {
        starting.write("v40_bad.sql", "create table bad (id int);\n");
        refused("v40_bad.sql would never be applied", "Rename it to V40__bad.sql");
    }

    @Test
    void outOfOrder() {
        starting.write("V2_1__late.sql", "create table late (id int);\n");
        refused("V2_1__late.sql was not applied", THIRD, "quarkus.flyway.out-of-order=true");
    }

    @Test
    void withTheSameVersion() {
        starting.write("V2__another.sql", "create table another (id int);\n");
        refused("V2__another.sql", "have the same version, 2", "next free version");
    }

    @Test
    void olderThanTheDatabase() {
        starting.delete(FOURTH);
        starting.delete(THIRD);
        refused("migrated by a newer version of the application", THIRD, "downgrade --to 2");
    }

    @Test
    void failedBefore() {
        database.execute("update flyway_schema_history set success = false where version = '3'");
        try {
            refused(THIRD + " stopped in the middle", "quarkus.flyway.repair-at-start=true");
        } finally {
            database.execute("update flyway_schema_history set success = true where version = '3'");
        }
    }

    @Test
    void withTablesAndNoHistory() {
        try (Database foreign = PostgresServer.shared().createDatabase()) {
            foreign.execute("create table customer (id int)");

            starting.app().run(foreign).failed("Nothing was applied to the default datasource", "has a table",
                    "command=\"stamp\"", "command=\"migrate --yes\"", "quarkus.flyway.baseline-on-migrate=true", "cancel");

            assertThat(foreign.catalog().rows("table")).hasSize(1);
            starting.app().start(foreign, "-Dquarkus.flyway.baseline-on-migrate=true", "-Dquarkus.flyway.baseline-version=0")
                    .close();
            assertThat(foreign.catalog().rows("table")).hasSizeGreaterThan(4);
        }
    }

    @Test
    void withoutAWayBackThereIsAWarningOnly() {
        try (Database other = PostgresServer.shared().createDatabase()) {
            starting.write("V5__fifth.sql", "create table fifth (id int);\n");
            try (RunningApp app = starting.app().start(other)) {
                assertThat(app.output()).contains("V5__fifth.sql has no way back", "U5__fifth.sql");
            }
        }
    }

    private static void refused(String... words) {
        Catalog before = database.catalog();
        String history = database.query(HISTORY).toString();

        starting.app().run(database).failed(words).said("Nothing was applied to the default datasource.")
                .didNotSay("Listening on");

        assertThat(before.diff(database.catalog())).isEmpty();
        assertThat(database.query(HISTORY)).hasToString(history);
    }
}
