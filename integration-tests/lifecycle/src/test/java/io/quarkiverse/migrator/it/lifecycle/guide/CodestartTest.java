package io.quarkiverse.migrator.it.lifecycle.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;

import org.junit.jupiter.api.Test;

import io.quarkiverse.migrator.it.lifecycle.harness.Outcome;
import io.quarkiverse.migrator.it.lifecycle.harness.Project;

/**
 * A project made with the extension's name alone has an entity, its first migration and a test, and the build agrees with them.
 */
class CodestartTest {

    private static final String CREATE = "io.quarkus.platform:quarkus-maven-plugin:"
            + System.getProperty("test.quarkus.version")
            + ":create";

    @Test
    void aNewProjectBeginsWithItsFirstMigrationApplied() {
        Project folder = Project.empty(CodestartTest.class);
        LocalRegistry registry = LocalRegistry.in(folder.path("registry"));

        folder.maven(Map.of(), CREATE, registry.option(), "-DprojectGroupId=com.example", "-DprojectArtifactId=bookshop",
                "-Dextensions=migrator").succeeded();

        Project bookshop = folder.within("bookshop");
        assertThat(bookshop.read("src/main/java/com/example/Book.java")).contains("package com.example;");
        assertThat(bookshop.read("README.md")).contains("src/main/migrator/schema.json");
        Map<String, String> scripts = bookshop.texts("src/main/resources/db");
        Map<String, String> snapshot = bookshop.texts("src/main/migrator");
        assertThat(scripts).containsOnlyKeys("migration/V1__initial.sql", "undo/U1__initial.sql");
        assertThat(snapshot).containsOnlyKeys("schema.json");

        Outcome build = bookshop.maven(Map.of(), "package").succeeded();

        build.said("Tests run: 1, Failures: 0, Errors: 0, Skipped: 0", "Migrator: applied V1__initial.sql");
        assertThat(bookshop.texts("src/main/resources/db")).isEqualTo(scripts);
        assertThat(bookshop.texts("src/main/migrator")).isEqualTo(snapshot);
    }
}
