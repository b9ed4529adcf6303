package io.quarkiverse.migrator.it.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.Optional;

import org.junit.jupiter.api.Test;

import io.quarkiverse.migrator.it.lifecycle.harness.Migrations;
import io.quarkiverse.migrator.it.lifecycle.harness.Project;
import io.quarkiverse.migrator.it.lifecycle.harness.RunningApp;
import io.quarkiverse.migrator.it.support.Database;
import io.quarkiverse.migrator.it.support.MySqlServer;

/** The same life on MySQL: the application names the reactive client and its URL, and nothing of JDBC. */
class MySqlLifeTest {

    private static final String STRATEGY = "-Dquarkus.hibernate-orm.schema-management.strategy=";

    private final Project project = Project.copyOf("people", MySqlLifeTest.class);
    private final Migrations migrations = new Migrations(project);

    @Test
    void theSchemaFollowsTheEntitiesAndTheRowsStay() {
        Optional<String> obstacle = MySqlServer.obstacle();
        assumeTrue(obstacle.isEmpty(), obstacle::toString);
        Database database = MySqlServer.shared().createDatabase();
        project.replace("pom.xml", "quarkus-reactive-pg-client", "quarkus-reactive-mysql-client");
        project.replace("src/main/resources/application.properties", "postgresql", "mysql");

        project.build().succeeded().said("(default datasource, mysql)", "+ table   Person");
        try (RunningApp app = project.app("").start(database)) {
            app.post("/people", "{\"name\": \"Ada\"}");
            assertThat(app.get("/people")).contains("Ada");
        }
        assertThat(database.query("select version, success from flyway_schema_history")).containsExactly("1|1");

        project.replace("src/main/java/org/acme/Person.java", "public String name;",
                "@jakarta.persistence.Column(length = 100)\n    public String name;\n\n    public Mood mood;\n\n"
                        + "    public enum Mood { GOOD, BAD }");
        project.build("-Dquarkus.migrator.allow-destructive=true").succeeded().said("Migrator: 2 changes since V1");
        try (RunningApp app = project.app("").start(database, STRATEGY + "validate")) {
            app.post("/people", "{\"name\": \"Grace\", \"mood\": \"GOOD\"}");
            assertThat(app.get("/people")).contains("Ada", "Grace", "GOOD");
            assertThat(app.output()).doesNotContain(" ERROR ");
        }
        assertThat(database.query("select name, mood from Person order by id")).containsExactly("Ada|", "Grace|0");

        project.build().succeeded().didNotSay("Wrote ");
        assertThat(migrations.scripts()).hasSize(2);
        Database created = MySqlServer.shared().createDatabase();
        project.app("").start(created, "-Dquarkus.flyway.migrate-at-start=false", STRATEGY + "create").close();
        assertThat(created.catalog().diff(database.catalog())).isEmpty();
        assertThat(created.catalog().rows("table")).hasSize(2);

        aScriptThatStopsGoesOn(database);
    }

    private void aScriptThatStopsGoesOn(Database database) {
        database.execute("update Person set name = 'Ada'");
        project.replace("src/main/java/org/acme/Person.java", "(length = 100)", "(length = 100, unique = true)");
        project.replace("src/main/java/org/acme/Person.java", "public Mood mood;",
                "public Mood mood;\n    public String town;");
        project.build().succeeded().said("Migrator: 2 changes since V2");

        project.app("").run(database).failed("Duplicate entry 'Ada'", "stopped at its statement 2",
                "it goes on from there");
        assertThat(database.query("select count(*) from information_schema.columns where table_schema = database()"
                + " and table_name = 'Person' and column_name = 'town'")).containsExactly("1");
        database.execute("update Person set name = 'Grace' order by id desc limit 1");
        try (RunningApp app = project.app("").start(database, STRATEGY + "validate")) {
            assertThat(app.output()).contains("goes on with its statement 2");
            assertThat(app.get("/people")).contains("Ada", "Grace");
        }
        assertThat(database.query("select version, success from flyway_schema_history")).containsExactly("1|1", "2|1", "3|1");
        assertThat(database.query("show tables like 'migrator%'")).isEmpty();
    }
}
