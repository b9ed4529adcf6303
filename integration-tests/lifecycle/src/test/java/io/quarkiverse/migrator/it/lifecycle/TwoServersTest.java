package io.quarkiverse.migrator.it.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import io.quarkiverse.migrator.it.lifecycle.harness.Project;
import io.quarkiverse.migrator.it.lifecycle.harness.RunningApp;
import io.quarkiverse.migrator.it.support.Database;
import io.quarkiverse.migrator.it.support.MySqlServer;
import io.quarkiverse.migrator.it.support.PostgresServer;

/** One application with a datasource on PostgreSQL and one on MySQL: each has its scripts, its snapshot and its history. */
class TwoServersTest {

    private static final String ORDERS = "src/main/resources/db/orders/migration";
    private static final String STOCK = "src/main/resources/db/stock/migration";
    private static final String HISTORY = "select version, description, success from flyway_schema_history order by 1";
    private static final String TABLES = "select table_name from information_schema.tables where table_schema = ";

    private final Project project = Project.copyOf("warehouse", TwoServersTest.class);

    @Test
    void bothAreMigratedAndWork() {
        Optional<String> obstacle = MySqlServer.obstacle();
        assumeTrue(obstacle.isEmpty(), obstacle::toString);
        Database orders = PostgresServer.shared().createDatabase();
        Database reports = PostgresServer.shared().createDatabase();
        Database events = PostgresServer.shared().createDatabase();
        Database stock = MySqlServer.shared().createDatabase();
        Map<String, String> environment = Map.ofEntries(
                Map.entry("QUARKUS_DATASOURCE__ORDERS__REACTIVE_URL", orders.reactiveUrl()),
                Map.entry("QUARKUS_DATASOURCE__ORDERS__USERNAME", orders.user()),
                Map.entry("QUARKUS_DATASOURCE__ORDERS__PASSWORD", orders.password()),
                Map.entry("QUARKUS_DATASOURCE_STOCK_REACTIVE_URL",
                        stock.reactiveUrl().replace("//", "//" + stock.user() + ":" + stock.password() + "@")),
                Map.entry("QUARKUS_DATASOURCE_REPORTS_JDBC_URL", reports.jdbcUrl()),
                Map.entry("QUARKUS_DATASOURCE_REPORTS_USERNAME", reports.user()),
                Map.entry("QUARKUS_DATASOURCE_REPORTS_PASSWORD", reports.password()),
                Map.entry("QUARKUS_DATASOURCE_EVENTS_REACTIVE_URL", events.reactiveUrl()),
                Map.entry("QUARKUS_DATASOURCE_EVENTS_USERNAME", events.user()),
                Map.entry("QUARKUS_DATASOURCE_EVENTS_PASSWORD", events.password()));

        project.write("src/main/resources/db/reports/migration/V1__view.sql", "create view v as select 1 as one;\n");
        project.build().succeeded().said("(datasource orders, postgresql)", "+ table purchase", "+ table complaint",
                "(datasource stock, mysql)", "+ table Article", "The scripts in db/reports/migration are not applied: "
                        + "no reactive persistence unit uses the datasource reports.");
        assertThat(project.texts(ORDERS)).containsOnlyKeys("V1__initial.sql");
        assertThat(project.texts(STOCK)).containsOnlyKeys("V1__initial.sql");
        assertThat(project.texts("src/main/migrator")).containsOnlyKeys("orders/schema.json", "stock/schema.json");
        try (RunningApp app = project.app("").start(environment)) {
            app.post("/purchases", "Ada");
            app.post("/complaints", "too slow");
            app.post("/articles", "engine");
            assertThat(app.get("/purchases") + app.get("/complaints") + app.get("/articles")).contains("Ada", "too slow",
                    "engine");
        }
        assertThat(orders.query(HISTORY)).containsExactly("1|initial|t");
        assertThat(stock.query(HISTORY)).containsExactly("1|initial|1");

        project.replace("src/main/java/org/acme/stock/Article.java", "public String name;",
                "public String name;\n\n    public String shelf;");
        project.build().succeeded().said("(datasource stock, mysql)", "+ column Article.shelf")
                .didNotSay("(datasource orders");
        try (RunningApp app = project.app("").start(environment, "-Dquarkus.flyway.orders.migrate-at-start=false",
                "-Dquarkus.hibernate-orm.\"orders\".schema-management.strategy=validate",
                "-Dquarkus.hibernate-orm.returns.schema-management.strategy=validate",
                "-Dquarkus.hibernate-orm.stock.schema-management.strategy=validate")) {
            assertThat(app.output()).contains("The scripts of the datasource orders are not applied at start, because "
                    + "quarkus.flyway.\"orders\".migrate-at-start is false.").doesNotContain("scripts of the datasource stock");
        }
        assertThat(orders.query(HISTORY)).containsExactly("1|initial|t");
        assertThat(stock.query(HISTORY)).containsExactly("1|initial|1", "2|add shelf to article|1");
        assertThat(stock.query("select name, shelf from Article")).containsExactly("engine|");
        assertThat(orders.query(TABLES + "'public' order by 1")).containsExactly("complaint", "flyway_schema_history",
                "purchase");
        assertThat(stock.query(TABLES + "database() and table_name not like '%_SEQ' order by 1"))
                .containsExactly("Article", "flyway_schema_history");
        for (Database untouched : new Database[] { reports, events }) {
            assertThat(untouched.query(TABLES + "'public'")).isEmpty();
        }
    }
}
