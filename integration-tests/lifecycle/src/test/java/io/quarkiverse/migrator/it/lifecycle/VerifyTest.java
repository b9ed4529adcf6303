package io.quarkiverse.migrator.it.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;

import org.junit.jupiter.api.Test;

import io.quarkiverse.migrator.it.lifecycle.harness.Migrations;
import io.quarkiverse.migrator.it.lifecycle.harness.Project;
import io.quarkiverse.migrator.it.lifecycle.harness.RunningApp;
import io.quarkiverse.migrator.it.support.PostgresServer;

/** The project's own tests run first and write the script; packaging, which sees no change any more, carries it. */
class VerifyTest {

    @Test
    void theScriptThatTheTestsWroteIsInTheApplication() {
        Project project = Project.copyOf("people", VerifyTest.class);
        Migrations migrations = new Migrations(project);

        project.maven(Map.of(), "verify").succeeded().said("Tests run: 1, Failures: 0, Errors: 0, Skipped: 0");

        assertThat(project.app("").entries("db/migration/")).isEqualTo(migrations.resources("V1"));
        try (RunningApp app = project.app("").start(PostgresServer.shared().createDatabase())) {
            assertThat(app.get("/people")).isEqualTo("[]");
        }
    }
}
