package io.quarkiverse.migrator.it.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import io.quarkiverse.migrator.it.lifecycle.harness.Command;
import io.quarkiverse.migrator.it.lifecycle.harness.Migrations;
import io.quarkiverse.migrator.it.lifecycle.harness.Outcome;
import io.quarkiverse.migrator.it.lifecycle.harness.Project;
import io.quarkiverse.migrator.it.lifecycle.harness.RunningApp;
import io.quarkiverse.migrator.it.support.Database;
import io.quarkiverse.migrator.it.support.PostgresServer;

/** Two branches each write {@code V2}; git merges them, Migrator renumbers, and the application of both runs. */
class TwoBranchesTest {

    private static final String PERSON = "src/main/java/org/acme/Person.java";
    private static final Duration DEADLINE = Duration.ofMinutes(1);

    private final Project project = Project.copyOf("people", TwoBranchesTest.class);
    private final Migrations migrations = new Migrations(project);

    @Test
    void twoBranchesBecomeOne() {
        project.write(".gitignore", "target/\n");
        git("init", "--quiet", "--initial-branch=main").succeeded();
        project.build().succeeded();
        commit();
        git("checkout", "--quiet", "-b", "pets").succeeded();
        project.write("src/main/java/org/acme/Pet.java", """
                package org.acme;

                import jakarta.persistence.Entity;

                import io.quarkus.hibernate.reactive.panache.PanacheEntity;

                @Entity
                public class Pet extends PanacheEntity {

                    public String name;
                }
                """);
        project.build().succeeded();
        commit();
        git("checkout", "--quiet", "main").succeeded();
        project.replace(PERSON, "public String name;", "public String name;\n\n    public String email;");
        project.build().succeeded();
        commit();
        git("merge", "pets").failed("CONFLICT");

        project.build().failed("schema.json has conflict markers of git", "-Dquarkus.migrator.command=merge");
        project.maven(Map.of(), "quarkus:run", "-Dquarkus.migrator.command=merge --keep V9__no.sql").failed("V9__no.sql");
        project.maven(Map.of(), "quarkus:run", "-Dquarkus.migrator.command=merge").succeeded()
                .said("Renamed V2__add_pet.sql to V3__add_pet.sql");

        project.maven(Map.of(), "clean", "package", "-DskipTests").succeeded().didNotSay("Wrote ");
        commit();
        assertThat(migrations.scripts()).containsExactly("V1__initial.sql", "V2__add_email_to_person.sql", "V3__add_pet.sql");
        assertThat(git("status", "--porcelain").output()).isBlank();
        try (Database database = PostgresServer.shared().createDatabase();
                RunningApp app = project.app("").start(database)) {
            app.post("/people", "{\"name\": \"Ada\", \"email\": \"ada@example.org\"}");
            assertThat(app.get("/people")).contains("ada@example.org");
            assertThat(database.query("select version from flyway_schema_history order by installed_rank"))
                    .containsExactly("1", "2", "3");
            assertThat(database.query("select count(*) from pet")).containsExactly("0");
        }
        project.maven(Map.of(), "quarkus:run", "-Dquarkus.migrator.command=merge --keep V2__add_email_to_person.sql")
                .succeeded()
                .said("Nothing to merge");
        project.app("").command(PostgresServer.shared().createDatabase(), project.path("target/errors.txt"), "merge");
        assertThat(project.read("target/errors.txt")).contains("merge works on the sources");
    }

    private void commit() {
        git("add", "-A").succeeded();
        git("-c", "user.name=Ada", "-c", "user.email=ada@example.org", "commit", "--quiet", "-m", "a step").succeeded();
    }

    private Outcome git(String... words) {
        List<String> command = new ArrayList<>(List.of("git"));
        command.addAll(List.of(words));
        return Command.start(project.directory(), Map.of(), command).awaitEnd(DEADLINE);
    }
}
