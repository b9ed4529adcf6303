package io.quarkiverse.migrator.it.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;

import org.junit.jupiter.api.Test;

import io.quarkiverse.migrator.it.lifecycle.harness.App;
import io.quarkiverse.migrator.it.lifecycle.harness.Migrations;
import io.quarkiverse.migrator.it.lifecycle.harness.Project;
import io.quarkiverse.migrator.it.lifecycle.harness.RunningApp;
import io.quarkiverse.migrator.it.support.Database;
import io.quarkiverse.migrator.it.support.PostgresServer;

/** A script that a build wrote and one that was there before are both in the artifact, once. */
class PackagingTest {

    private final Project project = Project.copyOf("people", PackagingTest.class);
    private final Migrations migrations = new Migrations(project);

    @Test
    void eachScriptIsInTheArtifactOnce() {
        project.build().succeeded();
        assertHoldsEachScriptOnce(project.app(""), "V1");

        project.replace("src/main/java/org/acme/Person.java", "public String name;",
                "public String name;\n\n    public String email;");
        project.build("-Dquarkus.package.jar.type=uber-jar").succeeded();
        App uberJar = new App(project.path("target/people-1.0.0-SNAPSHOT-runner.jar"));
        assertHoldsEachScriptOnce(uberJar, "V1", "V2");

        project.build().succeeded();
        assertHoldsEachScriptOnce(project.app(""), "V1", "V2");

        Database database = PostgresServer.shared().createDatabase();
        startedOn(database, uberJar);
        startedOn(database, project.app(""));
    }

    private void assertHoldsEachScriptOnce(App app, String... versions) {
        assertThat(app.entries("db/migration/")).containsExactlyInAnyOrder(
                Arrays.stream(versions).map(version -> "db/migration/" + migrations.script(version))
                        .toArray(String[]::new));
    }

    private static void startedOn(Database database, App app) {
        try (RunningApp running = app.start(database)) {
            assertThat(running.get("/people")).isEqualTo("[]");
        }
        assertThat(database.query("select version, success from flyway_schema_history order by 1"))
                .containsExactly("1|t", "2|t");
    }
}
