package io.quarkiverse.migrator.it.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import io.quarkiverse.migrator.it.lifecycle.harness.App;
import io.quarkiverse.migrator.it.lifecycle.harness.RunningApp;
import io.quarkiverse.migrator.it.support.Database;
import io.quarkiverse.migrator.it.support.PostgresServer;

/** What the library's scripts make of an empty database is what Hibernate Reactive itself creates from the entities. */
class SameCatalogTest {

    private static final String STRATEGY = "-Dquarkus.hibernate-orm.schema-management.strategy=";

    private final App library = App.ofModule("library");
    private final Database migrated = PostgresServer.shared().createDatabase();
    private final Database created = PostgresServer.shared().createDatabase();

    @Test
    void scriptsGiveWhatHibernateReactiveCreates() {
        startOn(migrated);
        startOn(created, "-Dquarkus.flyway.migrate-at-start=false", STRATEGY + "create");

        assertThat(created.query("select to_regclass('flyway_schema_history')")).containsExactly("");
        assertThat(created.catalog().rows("table")).hasSize(11);
        assertThat(created.catalog().diff(migrated.catalog())).isEmpty();

        startOn(migrated, STRATEGY + "validate");
    }

    private void startOn(Database database, String... options) {
        try (RunningApp running = library.start(database, options)) {
            assertThat(running.get("/tags")).isEqualTo("[]");
            assertThat(running.output()).doesNotContain(" ERROR ");
        }
    }
}
