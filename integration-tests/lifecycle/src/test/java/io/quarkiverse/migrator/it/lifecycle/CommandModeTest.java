package io.quarkiverse.migrator.it.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import io.quarkiverse.migrator.it.lifecycle.harness.App;
import io.quarkiverse.migrator.it.lifecycle.harness.Outcome;
import io.quarkiverse.migrator.it.support.Database;
import io.quarkiverse.migrator.it.support.PostgresServer;

/** A packaged application runs a command in place of itself: its exit code, its standard output, and no port. */
class CommandModeTest {

    private final App app = App.ofModule("library");

    @TempDir
    Path folder;
    private Database database;

    @BeforeEach
    void create() {
        database = PostgresServer.shared().createDatabase();
    }

    @AfterEach
    void drop() {
        database.close();
    }

    @Test
    void commandsEndWithTheirCodesAndOpenNoPort() throws IOException {
        assertThat(run(2, "check").output()).startsWith("The default datasource: PostgreSQL ")
                .contains("Current version: none (0 applied, 1 pending), 0 tables, no history of migrations");
        assertThat(database.query("select count(*) from information_schema.tables where table_schema = 'public'"))
                .as("the command did not migrate by itself").containsExactly("0");

        JsonNode migrated = json(run(0, "migrate --json"));
        assertThat(migrated.get("command").textValue()).isEqualTo("migrate");
        assertThat(migrated.at("/datasources/0/applied/0/file").textValue()).isEqualTo("V1__initial.sql");
        assertThat(database.query("select version, success from flyway_schema_history")).containsExactly("1|t");

        try (ServerSocket taken = new ServerSocket(0)) {
            JsonNode status = json(run(0, "status --drift --json", "-Dquarkus.http.port=" + taken.getLocalPort()));
            assertThat(status.at("/datasources/0/version").textValue()).isEqualTo("1");
            assertThat(status.at("/datasources/0/scripts/0/state").textValue()).isEqualTo("APPLIED");
            assertThat(status.at("/datasources/0/drift").isEmpty()).isTrue();
        }
        database.execute("alter table book alter column title type text", "create index mine on book (published)");
        assertThat(run(2, "status --drift").output()).contains("Drift: 2 differences",
                "! column  book.title  type is text, expected character varying(255)", "+ index  book.mine");
    }

    @Test
    void whatCannotBeDoneEndsWithOne() throws IOException {
        assertThat(run(1, "statsu").output()).isEmpty();
        assertThat(errors()).contains("\"statsu\" is no command. Did you mean status?");
        JsonNode unknown = json(run(1, "status --json --datasource other"));
        assertThat(unknown.get("error").textValue()).contains("There is no datasource other").contains("There are: default");
    }

    private Outcome run(int exitCode, String line, String... options) {
        Outcome outcome = app.command(database, folder.resolve("errors"), line, options);
        assertThat(outcome.exitCode()).as(line + "\n" + outcome.output() + "\n" + errors()).isEqualTo(exitCode);
        return outcome;
    }

    private String errors() {
        try {
            return Files.readString(folder.resolve("errors"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonNode json(Outcome outcome) throws IOException {
        return new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .readTree(outcome.output());
    }
}
