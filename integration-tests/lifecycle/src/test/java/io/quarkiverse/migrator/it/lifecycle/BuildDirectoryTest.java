package io.quarkiverse.migrator.it.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;

import org.junit.jupiter.api.Test;

import io.quarkiverse.migrator.it.lifecycle.harness.Migrations;
import io.quarkiverse.migrator.it.lifecycle.harness.Project;

/** The build directory is elsewhere: the sources are found all the same, or the build says how to name them. */
class BuildDirectoryTest {

    private static final String ELSEWHERE = "../BuildDirectoryTest-output";

    private final Project project = Project.copyOf("people", BuildDirectoryTest.class);
    private final Migrations migrations = new Migrations(project);

    BuildDirectoryTest() {
        project.delete(ELSEWHERE);
    }

    @Test
    void theSourcesAreFoundFromADeeperBuildDirectory() {
        buildInto("build/maven/output");

        project.build().succeeded();

        assertWrittenBesideThePom();
        assertThat(project.path("build/maven/src")).doesNotExist();
    }

    @Test
    void theSourcesAreFoundFromABuildDirectoryOutsideTheProject() {
        buildInto(ELSEWHERE);

        project.build().succeeded();

        assertWrittenBesideThePom();
    }

    @Test
    void theSettingIsNamedWhereTheSourcesCannotBeFound() {
        // No build file says literally that it is the application's
        project.replace("pom.xml", "<artifactId>people</artifactId>", "<artifactId>${name}</artifactId>");
        project.replace("pom.xml", "<properties>", "<properties>\n        <name>people</name>");
        buildInto(ELSEWHERE);
        Map<String, String> before = migrations.sources();

        project.build().failed("quarkus.migrator.source-directory");
        assertThat(migrations.sources()).isEqualTo(before);

        project.build("-Dquarkus.migrator.source-directory=" + project.directory()).succeeded();
        assertWrittenBesideThePom();
    }

    private void buildInto(String directory) {
        project.replace("pom.xml", "<build>",
                "<build>\n        <directory>${project.basedir}/" + directory + "</directory>");
    }

    private void assertWrittenBesideThePom() {
        assertThat(migrations.scripts()).containsExactly(migrations.script("V1"));
        assertThat(project.path("target")).doesNotExist();
        assertThat(project.path("../src")).doesNotExist();
    }
}
