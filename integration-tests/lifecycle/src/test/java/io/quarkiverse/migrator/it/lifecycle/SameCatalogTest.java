package io.quarkiverse.migrator.it.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import io.quarkiverse.migrator.it.lifecycle.harness.App;
import io.quarkiverse.migrator.it.lifecycle.harness.RunningApp;
import io.quarkiverse.migrator.it.support.Database;
import io.quarkiverse.migrator.it.support.PostgresServer;

/** What the scripts make of an empty database is what Hibernate Reactive itself creates from the entities. */
class SameCatalogTest {

    private static final String SCHEMA = "-Dquarkus.hibernate-orm.schema-management.";

    private final Database migrated = PostgresServer.shared().createDatabase();
    private final Database created = PostgresServer.shared().createDatabase();

    @Test
    void theLibrary() {
        App library = App.ofModule("library");

        assertSameCatalog(library, 8);

        startOn(migrated, library, SCHEMA + "strategy=validate");
    }

    // Not started with strategy=validate, because Hibernate Reactive's own validation refuses columns of arrays
    @Test
    void theMappings() {
        assertSameCatalog(App.ofModule("mappings"), 20);
    }

    private void assertSameCatalog(App app, int leastTables) {
        startOn(migrated, app);
        startOn(created, app, "-Dquarkus.flyway.migrate-at-start=false", SCHEMA + "strategy=create",
                SCHEMA + "create-schemas=true");

        assertThat(created.query("select to_regclass('flyway_schema_history')")).containsExactly("");
        assertThat(created.catalog().rows("table")).hasSizeGreaterThanOrEqualTo(leastTables);
        assertThat(created.catalog().diff(migrated.catalog())).isEmpty();
    }

    private static void startOn(Database database, App app, String... options) {
        try (RunningApp running = app.start(database, options)) {
            assertThat(running.output()).contains("Listening on").doesNotContain(" ERROR ");
        }
    }
}
