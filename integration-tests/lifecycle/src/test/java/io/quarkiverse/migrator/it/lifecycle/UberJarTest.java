package io.quarkiverse.migrator.it.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import io.quarkiverse.migrator.it.lifecycle.harness.App;
import io.quarkiverse.migrator.it.lifecycle.harness.Migrations;
import io.quarkiverse.migrator.it.lifecycle.harness.Project;
import io.quarkiverse.migrator.it.lifecycle.harness.RunningApp;
import io.quarkiverse.migrator.it.support.Database;
import io.quarkiverse.migrator.it.support.PostgresServer;

/** An uber-jar holds the script that its build wrote and the one that was there before, each once, and applies them. */
class UberJarTest {

    private final Project project = Project.copyOf("people", UberJarTest.class);
    private final Migrations migrations = new Migrations(project);
    private final App app = new App(project.path("target/people-1.0.0-SNAPSHOT-runner.jar"));

    @Test
    void eachScriptIsInTheJarOnce() {
        build();
        assertThat(app.entries("db/migration/")).isEqualTo(migrations.resources("V1"));

        project.replace("src/main/java/org/acme/Person.java", "public String name;",
                "public String name;\n\n    public String email;");
        build();
        assertThat(app.entries("db/migration/")).isEqualTo(migrations.resources("V1", "V2"));

        Database database = PostgresServer.shared().createDatabase();
        try (RunningApp running = app.start(database)) {
            assertThat(running.get("/people")).isEqualTo("[]");
        }
        assertThat(database.query("select version, success from flyway_schema_history order by 1"))
                .containsExactly("1|t", "2|t");
    }

    private void build() {
        project.build("-Dquarkus.package.jar.type=uber-jar").succeeded();
    }
}
