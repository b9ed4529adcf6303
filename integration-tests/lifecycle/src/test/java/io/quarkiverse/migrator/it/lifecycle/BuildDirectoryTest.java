package io.quarkiverse.migrator.it.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;

import org.junit.jupiter.api.Test;

import io.quarkiverse.migrator.it.lifecycle.harness.Migrations;
import io.quarkiverse.migrator.it.lifecycle.harness.Project;

/** The build directory is elsewhere: the sources are found all the same, or the build says how to name them. */
class BuildDirectoryTest {

    private final Project project = Project.copyOf("people", BuildDirectoryTest.class);
    private final Migrations migrations = new Migrations(project);

    @Test
    void theSourcesAreFoundBesideADeeperBuildDirectory() {
        buildInto("${project.basedir}/build/maven/output");

        project.build().succeeded();

        assertThat(migrations.scripts()).containsExactly(migrations.script("V1"));
        assertThat(project.path("build/maven/src")).doesNotExist();
    }

    @Test
    void theSettingIsNamedWhereTheSourcesCannotBeFound() {
        buildInto("${project.basedir}/../BuildDirectoryTest-output");
        Map<String, String> before = migrations.sources();

        project.build().failed("quarkus.migrator.source-directory");
        assertThat(migrations.sources()).isEqualTo(before);

        project.build("-Dquarkus.migrator.source-directory=" + project.directory()).succeeded();
        assertThat(migrations.scripts()).containsExactly(migrations.script("V1"));
    }

    private void buildInto(String directory) {
        project.replace("pom.xml", "<build>", "<build>\n        <directory>" + directory + "</directory>");
    }
}
