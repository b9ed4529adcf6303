package io.quarkiverse.migrator.it.lifecycle.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A newcomer reads the first page: from no project to the second migration, applied; the extension is added to a fresh project.
 */
class GettingStartedTest {

    @TempDir
    Path folder;

    @Test
    void endsWithTheSecondMigrationApplied() throws IOException {
        Page.follow("getting-started.adoc", folder).said("mvn quarkus:add-extension");

        Path people = folder.resolve("people");
        assertThat(Files.readString(people.resolve("pom.xml"))).contains("<artifactId>quarkus-migrator</artifactId>");
        assertThat(people.resolve("src/main/resources/db/migration/V2__add_email_to_person.sql")).exists();
        assertThat(people.resolve("src/main/resources/db/undo/U2__add_email_to_person.sql")).exists();
        assertThat(people.resolve("src/main/migrator/schema.json")).content().contains("V2__add_email_to_person.sql");
    }
}
