package io.quarkiverse.migrator.it.lifecycle.guide;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import io.quarkiverse.migrator.it.lifecycle.harness.Migrations;
import io.quarkiverse.migrator.it.lifecycle.harness.Project;
import io.quarkiverse.migrator.it.support.Database;
import io.quarkiverse.migrator.it.support.PostgresServer;

/** The page on changes that need a word, from the first migration on; all its scripts then apply to a table with rows. */
class ChangesTest {

    @Test
    void endsWithScriptsThatApply() {
        Project project = Project.copyOf("people", ChangesTest.class);
        project.delete("src/test");
        project.build().succeeded();
        try (Database database = PostgresServer.shared().createDatabase()) {
            project.app("").run(database, "-Dquarkus.migrator.command=migrate").succeeded();
            database.execute("insert into person (id, name) values (1, 'Ada')");

            Page.follow("changes.adoc", project.directory());

            assertThat(new Migrations(project).scripts()).hasSize(5);
            project.app("").run(database, "-Dquarkus.migrator.command=migrate").succeeded();
            assertThat(database.query("select id, country from person")).containsExactly("1|unknown");
            assertThat(database.query("select count(*) from stateless")).containsExactly("1");
        }
    }
}
