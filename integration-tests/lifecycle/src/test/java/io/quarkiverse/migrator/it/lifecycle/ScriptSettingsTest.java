package io.quarkiverse.migrator.it.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import io.quarkiverse.migrator.it.lifecycle.harness.Migrations;
import io.quarkiverse.migrator.it.lifecycle.harness.Project;
import io.quarkiverse.migrator.it.lifecycle.harness.RunningApp;
import io.quarkiverse.migrator.it.support.Database;
import io.quarkiverse.migrator.it.support.PostgresServer;

/** Scripts that Flyway has to run otherwise than by default: with texts that look like placeholders, without a transaction. */
class ScriptSettingsTest {

    private static final String PERSON = "src/main/java/org/acme/Person.java";
    private static final String NAME = "public String name;";

    private final Project project = Project.copyOf("people", ScriptSettingsTest.class);
    private final Migrations migrations = new Migrations(project);
    private final Database database = PostgresServer.shared().createDatabase();

    @Test
    void aScriptsSettingsAreInTheApplicationBesideIt() {
        project.replace(PERSON, NAME, NAME + "\n\n    @org.hibernate.annotations.ColumnDefault(\"'Hello ${user}'\")\n"
                + "    @org.hibernate.annotations.Comment(\"as in ${user}\")\n    public String greeting;");
        project.build().succeeded();
        assertThat(project.app("").entries("db/migration/")).containsExactly("db/migration/V1__initial.sql",
                "db/migration/V1__initial.sql.conf");
        try (RunningApp app = project.app("").start(database)) {
            app.post("/people", "{\"name\": \"Ada\"}");
        }
        assertThat(database.catalog().rows("column public.person.greeting")).singleElement().asString()
                .contains("'Hello ${user}'", "'as in ${user}'");

        project.replace(PERSON, "@Entity", "@Entity\n@jakarta.persistence.Table(indexes ="
                + " @jakarta.persistence.Index(name = \"by_name\", columnList = \"name\"))");
        project.replace(PERSON, NAME, "@jakarta.persistence.Column(nullable = false)\n    " + NAME
                + "\n\n    public String email;");
        project.build("-Dquarkus.migrator.online=true", "-Dquarkus.migrator.message=people",
                "-Dquarkus.migrator.backfills=person.name='?'").succeeded()
                .said("V2__people.sql and ", "V3__people_online.sql. Review them, then commit them.");
        assertThat(project.app("").entries("db/migration/")).containsExactly("db/migration/V1__initial.sql",
                "db/migration/V1__initial.sql.conf", "db/migration/V2__people.sql",
                "db/migration/V3__people_online.sql", "db/migration/V3__people_online.sql.conf");
        assertThat(migrations.statements("V2")).first().isEqualTo("set local lock_timeout = '5s'");
        try (RunningApp app = project.app("").start(database)) {
            assertThat(app.get("/people")).contains("Ada");
        }
        assertThat(database.query("select version, success from flyway_schema_history order by installed_rank"))
                .containsExactly("1|t", "2|t", "3|t");
        assertThat(database.catalog().rows("index public.by_name")).hasSize(1).allMatch(row -> !row.contains("invalid"));

        project.delete("src/main/resources/db/migration/V3__people_online.sql.conf");
        project.build().failed("V3__people_online.sql.conf is gone", "executeInTransaction=false", "git checkout");
    }
}
