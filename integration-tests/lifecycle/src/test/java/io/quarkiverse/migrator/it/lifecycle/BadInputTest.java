package io.quarkiverse.migrator.it.lifecycle;

import static io.quarkiverse.migrator.it.lifecycle.harness.Migrations.SCRIPTS;
import static io.quarkiverse.migrator.it.lifecycle.harness.Migrations.SNAPSHOT;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import io.quarkiverse.migrator.it.lifecycle.harness.Migrations;
import io.quarkiverse.migrator.it.lifecycle.harness.Outcome;
import io.quarkiverse.migrator.it.lifecycle.harness.Project;

/** A build that can't go on says which file or setting is to blame and what to do, and leaves the sources as they were. */
class BadInputTest {

    private static final String PERSON = "src/main/java/org/acme/Person.java";
    private static final String NAME = "public String name;";

    private static Project project;
    private static Migrations migrations;
    private static Map<String, String> committed;
    private static String first;

    @BeforeAll
    static void aProjectWithItsFirstScript() {
        project = Project.copyOf("people", BadInputTest.class);
        migrations = new Migrations(project);
        project.build().succeeded();
        committed = migrations.sources();
        first = migrations.scriptPath("V1");
    }

    @AfterEach
    void restore() {
        migrations.restore(committed);
    }

    @Test
    void noEntityAtAll() {
        project.delete("src");
        project.delete("target");
        project.write("src/main/resources/application.properties", "quarkus.datasource.db-kind=postgresql");

        assertRefused("@Entity", "quarkus.migrator.on-change=off");
    }

    @Test
    void anEntityThatHibernateRefuses() {
        project.write("src/main/java/org/acme/Pet.java", """
                package org.acme;

                @jakarta.persistence.Entity
                public class Pet {
                    public String name;
                }
                """);

        assertRefused("org.acme.Pet");
    }

    @Test
    void aCorruptSnapshot() {
        project.write(SNAPSHOT, project.read(SNAPSHOT).substring(0, 80));

        assertRefused(SNAPSHOT, "git checkout -- " + SNAPSHOT);
    }

    @Test
    void aSnapshotOfANewerFormat() {
        project.replace(SNAPSHOT, "\"format\": 1", "\"format\": 2");

        assertRefused(SNAPSHOT, "Update quarkus-migrator");
    }

    @Test
    void aScriptThatWasDeleted() {
        project.delete(first);

        assertRefused(first, SNAPSHOT, "git checkout -- " + first);
    }

    @Test
    void aScriptThatWasEdited() {
        project.write(first, project.read(first) + "create table pet (id bigint);\n");

        assertRefused(first, "git checkout -- " + first, "quarkus.migrator.accept-edited=true");
    }

    @Test
    void twoScriptsOfOneVersion() {
        project.write(SCRIPTS + "/V1__pets.sql", "create table pet (id bigint);\n");

        assertRefused(first, SCRIPTS + "/V1__pets.sql", "next free version");
    }

    @Test
    void aScriptThatOnlyTheBuildDirectoryHas() {
        project.write("target/classes/db/migration/V1__of_another_branch.sql", "create table pet (id bigint);\n");

        assertRefused("db/migration/V1__of_another_branch.sql", "mvn clean");
        project.delete("target/classes/db");
    }

    @Test
    void scriptsThatCannotBeRead() {
        project.delete(SCRIPTS);
        project.write(SCRIPTS, "A file where a folder should be\n");

        assertRefused(SCRIPTS);
        project.delete("target/classes/db");
    }

    @Test
    void aDroppedColumn() {
        project.replace(PERSON, NAME, "");

        assertRefused("! column person.name dropped [loses data]", "-Dquarkus.migrator.allow-destructive=true");
    }

    @Test
    void aColumnThatNeedsAValueForTheRowsThatExist() {
        project.replace(PERSON, NAME, NAME + "\n\n    public int age;");

        assertRefused("+ column person.age integer not null", "@ColumnDefault", "-Dquarkus.migrator.backfills=person.age=");
    }

    @Test
    void aMessageThatIsAPath() {
        project.replace(PERSON, NAME, NAME + "\n\n    public String email;");

        project.build("-Dquarkus.migrator.message=../../../../Über den Zaun!").succeeded();

        assertThat(migrations.script("V2")).isEqualTo("V2__uber_den_zaun.sql");
        assertThat(migrations.scripts()).hasSize(2);
        project.delete("target/classes/db");
    }

    private static void assertRefused(String... words) {
        Map<String, String> before = migrations.sources();

        Outcome build = project.build().failed(words);

        assertThat(migrations.sources()).isEqualTo(before);
        assertThat(build.output()).doesNotContain("\tat io.quarkiverse.migrator");
    }
}
