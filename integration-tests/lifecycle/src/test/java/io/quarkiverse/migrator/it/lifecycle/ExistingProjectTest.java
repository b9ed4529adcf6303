package io.quarkiverse.migrator.it.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;

import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import io.quarkiverse.migrator.it.lifecycle.harness.Migrations;
import io.quarkiverse.migrator.it.lifecycle.harness.Outcome;
import io.quarkiverse.migrator.it.lifecycle.harness.Project;
import io.quarkiverse.migrator.it.lifecycle.harness.RunningApp;
import io.quarkiverse.migrator.it.support.Database;
import io.quarkiverse.migrator.it.support.PostgresServer;

/** A project that has had Flyway and scripts of its own for long gets Migrator: they stay, and the next one is generated. */
class ExistingProjectTest {

    private static final String PERSON = "src/main/java/org/acme/Person.java";
    private static final String FIRST = Migrations.SCRIPTS + "/V1__people.sql";
    private static final String SECOND = Migrations.SCRIPTS + "/V2.1__find_by_name.sql";

    private final Project project = Project.copyOf("people", ExistingProjectTest.class);
    private final Migrations migrations = new Migrations(project);
    private final Database database = PostgresServer.shared().createDatabase();

    @TempDir
    Path folder;

    @Test
    void scriptsAreKeptAndTheSnapshotIsProvedAgainstTheDatabase() {
        project.write(FIRST, """
                CREATE SEQUENCE person_seq INCREMENT BY 50;
                CREATE TABLE person (id int8 PRIMARY KEY, name varchar(255));
                """);
        project.write(SECOND, """
                CREATE INDEX by_name ON person (name);
                CREATE VIEW names AS SELECT name FROM person;
                """);
        flyway().migrate();
        database.execute("insert into person values (nextval('person_seq'), 'Ada')");
        Map<String, String> before = migrations.sources();

        project.build().failed("src/main/resources/db/migration has scripts, but there is no src/main/migrator/schema.json",
                "-Dquarkus.migrator.init=entities");
        assertThat(migrations.sources()).isEqualTo(before);

        theSnapshotIsThatOfTheEntities(before);
        theDatabaseProvesIt();
        theNextChangeIsGenerated();
    }

    private void theSnapshotIsThatOfTheEntities(Map<String, String> before) {
        project.build("-Dquarkus.migrator.init=entities").succeeded()
                .said("Wrote " + Migrations.SNAPSHOT + " for the 2 scripts in " + Migrations.SCRIPTS,
                        "-Dquarkus.migrator.command=\"check --drift\"");
        Map<String, String> after = migrations.sources();
        assertThat(after).containsAllEntriesOf(before).hasSize(before.size() + 1);
        assertThat(migrations.snapshot()).contains("V1__people.sql", "V2.1__find_by_name.sql");
        assertThat(database.query("select count(*) from flyway_schema_history")).containsExactly("2");
    }

    private void theDatabaseProvesIt() {
        assertThat(check().exitCode()).isZero();

        Database other = PostgresServer.shared().createDatabase();
        other.execute("create sequence person_seq",
                "create table person (id int4 primary key, name varchar(255) not null)");
        Outcome proof = project.app("").command(other, folder.resolve("errors"), "status --drift");
        assertThat(proof.output()).contains("person.id", "person.name", "person_seq");
        assertThat(proof.exitCode()).isEqualTo(2);
        other.close();
    }

    private void theNextChangeIsGenerated() {
        project.replace(PERSON, "public String name;", "public String name;\n\n    public String email;");
        project.build().succeeded().said("Migrator: 1 change since V2.1__find_by_name", "+ column person.email");
        assertThat(migrations.scripts()).containsExactly("V1__people.sql", "V2.1__find_by_name.sql",
                "V3__add_email_to_person.sql");
        try (RunningApp app = project.app("").start(database)) {
            assertThat(app.get("/people")).contains("Ada");
            app.post("/people", "{\"name\": \"Grace\", \"email\": \"grace@example.org\"}");
        }
        assertThat(database.query("select version, success from flyway_schema_history order by installed_rank"))
                .containsExactly("1|t", "2.1|t", "3|t");
        assertThat(database.query("select name from names order by 1")).containsExactly("Ada", "Grace");
        assertThat(check().exitCode()).isZero();
        flyway().validate();
    }

    private Outcome check() {
        return project.app("").command(database, folder.resolve("errors"), "check --drift");
    }

    /** As the project ran it before: by itself, on the folder of scripts. */
    private Flyway flyway() {
        return Flyway.configure().dataSource(database.jdbcUrl(), database.user(), database.password())
                .locations("filesystem:" + project.path(Migrations.SCRIPTS)).load();
    }
}
