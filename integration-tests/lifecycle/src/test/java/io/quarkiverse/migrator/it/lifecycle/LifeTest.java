package io.quarkiverse.migrator.it.lifecycle;

import static io.quarkiverse.migrator.it.lifecycle.harness.Migrations.SCRIPTS;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;

import org.junit.jupiter.api.Test;

import io.quarkiverse.migrator.it.lifecycle.harness.Migrations;
import io.quarkiverse.migrator.it.lifecycle.harness.Outcome;
import io.quarkiverse.migrator.it.lifecycle.harness.Project;
import io.quarkiverse.migrator.it.lifecycle.harness.RunningApp;
import io.quarkiverse.migrator.it.support.Database;
import io.quarkiverse.migrator.it.support.PostgresServer;

/** The life of a schema: first entities, first rows, a change, and the gate that stops a change without a script. */
class LifeTest {

    private static final String PERSON = "src/main/java/org/acme/Person.java";

    private final Project project = Project.copyOf("people", LifeTest.class);
    private final Migrations migrations = new Migrations(project);
    private final Database database = PostgresServer.shared().createDatabase();

    @Test
    void theSchemaFollowsTheEntitiesAndTheRowsStay() {
        theFirstBuildWritesTheFirstScriptAndTheJarAppliesIt();
        aChangedEntityGivesTheNextScriptAndTheRowsStay();
        aBuildWithoutAChangeWritesNothing();
        aChangeThatIsNotInAScriptFailsInContinuousIntegration();
    }

    private void theFirstBuildWritesTheFirstScriptAndTheJarAppliesIt() {
        Outcome build = project.build().succeeded();

        assertThat(migrations.scripts()).containsExactly(migrations.script("V1"));
        assertThat(migrations.snapshot()).contains("person");
        build.said("+ table   person", "Wrote " + SCRIPTS + "/" + migrations.script("V1") + ". Review it, then commit it.");
        assertThat(project.app("").entries("db/migration/")).isEqualTo(migrations.resources("V1"));
        try (RunningApp app = project.app("").start(database)) {
            app.post("/people", "{\"name\": \"Ada\"}");
            assertThat(app.get("/people")).contains("Ada");
        }
        assertThat(database.query("select version, success from flyway_schema_history")).containsExactly("1|t");
    }

    private void aChangedEntityGivesTheNextScriptAndTheRowsStay() {
        String first = project.read(migrations.scriptPath("V1"));
        project.replace(PERSON, "public String name;", "public String name;\n\n    public String email;");

        Outcome build = project.build().succeeded();

        build.said("Migrator: 1 change since " + nameOf("V1") + " (default datasource, postgresql)",
                "+ column  person.email");
        assertThat(migrations.scripts()).containsExactly(migrations.script("V1"), migrations.script("V2"));
        assertThat(project.read(migrations.scriptPath("V1"))).isEqualTo(first);
        assertThat(migrations.statements("V2")).containsExactly("alter table person add column email varchar(255)");
        assertThat(project.app("").entries("db/migration/")).isEqualTo(migrations.resources("V1", "V2"));
        try (RunningApp app = project.app("").start(database)) {
            app.post("/people", "{\"name\": \"Grace\", \"email\": \"grace@example.org\"}");
            assertThat(app.get("/people")).contains("Ada", "Grace", "grace@example.org");
        }
        assertThat(database.query("select name, email from person order by id"))
                .containsExactly("Ada|", "Grace|grace@example.org");
    }

    private void aBuildWithoutAChangeWritesNothing() {
        Map<String, String> before = migrations.sources();

        project.build().succeeded().didNotSay("Wrote ");

        assertThat(migrations.sources()).isEqualTo(before);
        assertThat(project.app("").entries("db/migration/")).isEqualTo(migrations.resources("V1", "V2"));
    }

    private void aChangeThatIsNotInAScriptFailsInContinuousIntegration() {
        project.replace(PERSON, "public String name;", "public String name;\n\n    public Integer age;");
        Map<String, String> before = migrations.sources();

        Outcome build = project.build(Map.of("CI", "true"));

        build.failed("Migrator: 1 change since " + nameOf("V2") + " (default datasource, postgresql)",
                "+ column  person.age", "quarkus.migrator.on-change=generate");
        assertThat(migrations.sources()).isEqualTo(before);
    }

    private String nameOf(String version) {
        return migrations.script(version).replace(".sql", "");
    }
}
