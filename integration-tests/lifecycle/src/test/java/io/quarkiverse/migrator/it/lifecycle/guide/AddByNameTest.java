package io.quarkiverse.migrator.it.lifecycle.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;

import org.junit.jupiter.api.Test;

import io.quarkiverse.migrator.it.lifecycle.harness.Project;

/** Where a registry lists the extension as it describes itself, {@code migrator} is enough to add it. */
class AddByNameTest {

    private static final String DEPENDENCY = """
                    <dependency>
                        <groupId>io.quarkiverse.migrator</groupId>
                        <artifactId>quarkus-migrator</artifactId>
                        <version>${quarkus-migrator.version}</version>
                    </dependency>
            """;

    private final Project project = Project.copyOf("people", AddByNameTest.class);

    @Test
    void theShortNameIsFoundInALocalRegistry() {
        LocalRegistry registry = LocalRegistry.bare(project.path("registry"));
        project.replace("pom.xml", DEPENDENCY, "");
        project.replace("pom.xml", "    <dependencyManagement>",
                "    <repositories>" + registry.repository() + "</repositories>\n\n    <dependencyManagement>");

        project.maven(Map.of(), "quarkus:add-extension", registry.option(), "-Dextensions=migrator").succeeded();

        assertThat(project.read("pom.xml")).contains("<groupId>io.quarkiverse.migrator</groupId>",
                "<artifactId>quarkus-migrator</artifactId>",
                "<version>" + System.getProperty("test.migrator.version") + "</version>");
    }
}
