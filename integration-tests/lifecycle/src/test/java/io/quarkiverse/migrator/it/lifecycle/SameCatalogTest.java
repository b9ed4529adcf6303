package io.quarkiverse.migrator.it.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import io.quarkiverse.migrator.it.lifecycle.harness.App;
import io.quarkiverse.migrator.it.lifecycle.harness.RunningApp;
import io.quarkiverse.migrator.it.support.Database;
import io.quarkiverse.migrator.it.support.PostgresServer;

/** What the scripts make of an empty database is what Hibernate Reactive itself creates from the entities. */
class SameCatalogTest {

    private static final String STRATEGY = "-Dquarkus.hibernate-orm.schema-management.strategy=";

    private final Database migrated = PostgresServer.shared().createDatabase();
    private final Database created = PostgresServer.shared().createDatabase();

    @Test
    void theLibrary() {
        App library = App.ofModule("library");
        startedOn(migrated, library);
        startedOn(created, library, "-Dquarkus.flyway.migrate-at-start=false", STRATEGY + "create");

        assertThat(created.query("select to_regclass('flyway_schema_history')")).containsExactly("");
        assertThat(created.catalog().rows("table")).hasSizeGreaterThanOrEqualTo(8);
        assertThat(created.catalog().diff(migrated.catalog())).isEmpty();

        startedOn(migrated, library, STRATEGY + "validate");
    }

    private static void startedOn(Database database, App app, String... options) {
        try (RunningApp running = app.start(database, options)) {
            assertThat(running.get("/tags")).isEqualTo("[]");
        }
    }
}
