package io.quarkiverse.migrator.it.lifecycle;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

import io.quarkiverse.migrator.it.lifecycle.harness.Migrations;
import io.quarkiverse.migrator.it.lifecycle.harness.Project;
import io.quarkiverse.migrator.it.lifecycle.harness.RunningApp;

/**
 * Dev mode of a project that says nothing of its database: one appears, gets the schema, and ends with dev mode. The tests that
 * run beside it have the same schema.
 */
class DevModeTest {

    private static final Pattern DATABASE = Pattern.compile("embedded PostgreSQL \\S+ at localhost:(\\d+)");

    private final Project project = Project.copyOf("people", DevModeTest.class);

    @Test
    void theDatabaseComesAndGoesWithDevMode() throws Exception {
        ProcessHandle server;
        try (RunningApp app = project.dev("-Dquarkus.test.continuous-testing=enabled")) {
            app.post("/people", "{\"name\": \"Ada\"}");
            assertThat(app.get("/people")).contains("Ada");
            assertThat(new Migrations(project).scripts()).as("scripts, while changes are a draft").isEmpty();
            assertThat(project.read("target/migrator/latest.sql")).contains("create table person");
            server = embeddedServer(app.output());
            app.until(() -> app.output().contains("All 1 test is passing"));

            project.replace("src/main/java/org/acme/Person.java", "    public String name;\n",
                    "    public String name;\n\n    public String town;\n");
            project.replace("src/test/java/org/acme/PersonResourceTest.java", "{\\\"name\\\": \\\"Ada\\\"}",
                    "{\\\"name\\\": \\\"Ada\\\", \\\"town\\\": \\\"Rome\\\"}");
            project.replace("src/test/java/org/acme/PersonResourceTest.java", ".body(\"name\", contains(\"Ada\"))",
                    ".body(\"town\", org.hamcrest.Matchers.hasItem(\"Rome\"))");
            app.until(() -> app.output().split("All 1 test is passing", -1).length > 2);
            assertThat(app.output()).doesNotContain("test failed");
            assertThat(new Migrations(project).scripts()).as("scripts, while changes are a draft").isEmpty();
        }
        assertThat(server.onExit().get(20, SECONDS).isAlive()).isFalse();
    }

    private static ProcessHandle embeddedServer(String output) {
        Matcher database = DATABASE.matcher(output);
        boolean found = database.find();
        if (!found) {
            System.out.println("Whether the embedded database ends is left out: a container runtime gave another");
        }
        assumeTrue(found);
        return ProcessHandle.allProcesses()
                .filter(process -> List.of(process.info().arguments().orElse(new String[0])).contains(database.group(1)))
                .findFirst().orElseThrow();
    }
}
