package io.quarkiverse.migrator.it.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;

import org.junit.jupiter.api.Test;

import io.quarkiverse.migrator.it.lifecycle.harness.Outcome;
import io.quarkiverse.migrator.it.lifecycle.harness.Project;
import io.quarkiverse.migrator.it.support.Database;
import io.quarkiverse.migrator.it.support.PostgresServer;

/** A command runs in place of a main class of one's own, and through Maven. */
class CommandElsewhereTest {

    private final Project project = Project.copyOf("people", CommandElsewhereTest.class);

    @Test
    void aMainClassDoesNotRunAndMavenRunsCommands() {
        project.write("src/main/java/org/acme/Main.java", """
                package org.acme;

                import io.quarkus.runtime.QuarkusApplication;
                import io.quarkus.runtime.annotations.QuarkusMain;

                @QuarkusMain
                public class Main implements QuarkusApplication {

                    @Override
                    public int run(String... arguments) {
                        System.out.println("The main class ran.");
                        return 0;
                    }
                }
                """);
        project.build().succeeded();
        try (Database database = PostgresServer.shared().createDatabase()) {
            Outcome check = project.app("").run(database, "-Dquarkus.migrator.command=check")
                    .didNotSay("The main class ran.", " ERROR ");
            assertThat(check.exitCode()).isEqualTo(2);

            Map<String, String> environment = Map.of("QUARKUS_DATASOURCE_REACTIVE_URL", database.reactiveUrl(),
                    "QUARKUS_DATASOURCE_USERNAME", database.user(), "QUARKUS_DATASOURCE_PASSWORD", database.password());
            project.maven(environment, "quarkus:run", "-Dquarkus.migrator.command=check").failed("1 pending");
            project.maven(environment, "quarkus:run", "-Dquarkus.migrator.command=migrate --yes").succeeded()
                    .said("Applied V1__initial.sql").didNotSay("The main class ran.");
            assertThat(database.query("select version from flyway_schema_history")).containsExactly("1");

            project.app("").run(database, "-Dquarkus.migrator.command=current").succeeded()
                    .didNotSay("The main class ran.");
            project.app("").run(database).succeeded().said("The main class ran.");
            project.maven(environment, "quarkus:run").succeeded().said("The main class ran.");
        }
    }
}
