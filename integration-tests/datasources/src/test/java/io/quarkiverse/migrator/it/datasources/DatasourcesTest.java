package io.quarkiverse.migrator.it.datasources;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import org.eclipse.microprofile.config.ConfigProvider;
import org.eclipse.microprofile.config.ConfigValue;
import org.hibernate.reactive.mutiny.Mutiny;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.quarkiverse.migrator.it.datasources.audit.Event;
import io.quarkiverse.migrator.it.datasources.users.Account;
import io.quarkus.arc.Arc;
import io.quarkus.hibernate.orm.PersistenceUnit;
import io.quarkus.reactive.datasource.ReactiveDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;

/** Three reactive datasources with no setting but their kind, and no container runtime needed. */
@QuarkusTest
class DatasourcesTest {

    private static final Duration TIMEOUT = Duration.ofSeconds(20);
    private static final String JDBC_CONNECTIONS = "select count(*) from pg_stat_activity"
            + " where application_name = 'PostgreSQL JDBC Driver'";

    @Inject
    Pool products;

    @Inject
    @ReactiveDataSource("users")
    Pool users;

    @Inject
    @ReactiveDataSource("audit")
    Pool audit;

    @Inject
    @PersistenceUnit("users")
    Mutiny.SessionFactory accounts;

    @Inject
    @PersistenceUnit("audit")
    Mutiny.SessionFactory events;

    @Test
    void eachIsMigratedWithItsOwnScripts() {
        assertThat(tables(products)).containsExactly("flyway_schema_history", "products");
        assertThat(tables(users)).containsExactly("accounts", "flyway_schema_history");
        assertThat(tables(audit)).containsExactly("events", "flyway_schema_history");
    }

    @ParameterizedTest
    @CsvSource({
            "quarkus.datasource.jdbc.url,             quarkus.datasource.reactive.url, /quarkus",
            "'quarkus.datasource.\"users\".jdbc.url', 'quarkus.datasource.\"users\".reactive.url', /users",
            "quarkus.datasource.audit.jdbc.url,       quarkus.datasource.audit.reactive.url, /audit" })
    void theJdbcUrlIsDerived(String name, String origin, String database) {
        ConfigValue url = ConfigProvider.getConfig().getConfigValue(name);
        assertThat(url.getValue()).startsWith("jdbc:postgresql://localhost:").endsWith(database);
        assertThat(url.getSourceName()).contains("derived from " + origin);
    }

    @Test
    void migrationLeavesNoConnectionOpen() {
        Instant deadline = Instant.now().plus(TIMEOUT);
        long open = count(products, JDBC_CONNECTIONS);
        while (open > 0 && Instant.now().isBefore(deadline)) {
            Thread.onSpinWait();
            open = count(products, JDBC_CONNECTIONS);
        }
        assertThat(open).as("JDBC connections").isZero();
    }

    @Test
    void noBlockingPersistenceUnitIsStarted() {
        assertThat(Arc.container().select(EntityManager.class).isUnsatisfied()).isTrue();
    }

    @Test
    void hibernateReactiveWorksOnTheMigratedTables() throws Throwable {
        Account account = new Account();
        account.name = "Ann";
        VertxContextSupport.subscribeAndAwait(() -> accounts.withTransaction(session -> session.persist(account)));
        assertThat(count(users, "select count(*) from accounts where name = 'Ann'")).isEqualTo(1);
    }

    /** Hibernate's own mapper, which this application has because of Flyway's Jackson, is made on its first use. */
    @Test
    void anAttributeIsJson() throws Throwable {
        Account account = new Account();
        account.name = "Bea";
        account.details = Map.of("town", "Rome");
        VertxContextSupport.subscribeAndAwait(() -> accounts.withTransaction(session -> session.persist(account)));

        assertThat(text(users, "select details->>'town' from accounts where name = 'Bea'")).isEqualTo("Rome");
        Account found = VertxContextSupport
                .subscribeAndAwait(() -> accounts.withSession(session -> session.find(Account.class, account.id)));
        assertThat(found.details).isEqualTo(Map.of("town", "Rome"));
    }

    @Test
    void theMapperOfJsonThatAnApplicationHasStays() throws Throwable {
        Event event = new Event();
        event.name = "Sale";
        event.details = Map.of("price", "3");
        VertxContextSupport.subscribeAndAwait(() -> events.withTransaction(session -> session.persist(event)));

        assertThat(text(audit, "select details->>'by' from events")).isEqualTo("AuditJson");
    }

    private static List<String> tables(Pool pool) {
        return StreamSupport.stream(pool.query("select tablename from pg_tables where schemaname = 'public' order by 1")
                .execute().await().atMost(TIMEOUT).spliterator(), false).map(row -> row.getString(0)).toList();
    }

    private static String text(Pool pool, String query) {
        return pool.query(query).execute().await().atMost(TIMEOUT).iterator().next().getString(0);
    }

    private static long count(Pool pool, String query) {
        Row row = pool.query(query).execute().await().atMost(TIMEOUT).iterator().next();
        return row.getLong(0);
    }
}
