package io.quarkiverse.migrator.runtime.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** What is said before any database is asked. */
class CommandsTest {

    private final List<String> said = new ArrayList<>();
    private final List<String> complaints = new ArrayList<>();

    private final Dialog dialog = new Dialog() {

        @Override
        public void say(String text) {
            said.add(text);
        }

        @Override
        public void complain(String text) {
            complaints.add(text);
        }

        @Override
        public Optional<String> ask(String question) {
            return Optional.empty();
        }
    };

    @Test
    void helpExplains() {
        assertThat(Commands.run("help", List.of(), dialog)).isEqualTo(ExitCode.OK);
        assertThat(said).containsExactly(Usage.all());
        assertThat(Commands.run("help downgrade", List.of(), dialog)).isEqualTo(ExitCode.OK);
        assertThat(said).endsWith(Usage.of(CommandName.DOWNGRADE));
    }

    @Test
    void anUnknownWordIsAnErrorThatProgramsCanRead() throws JsonProcessingException {
        assertThat(Commands.run("statsu", List.of(), dialog)).isEqualTo(ExitCode.FAILED);
        assertThat(said).isEmpty();
        assertThat(complaints).hasSize(1);

        assertThat(Commands.run("statsu --json", List.of(), dialog)).isEqualTo(ExitCode.FAILED);
        JsonNode document = new ObjectMapper().readTree(String.join("\n", said));
        assertThat(document.get("exitCode").intValue()).isEqualTo(1);
        assertThat(document.get("error").textValue()).startsWith("\"statsu\" is no command. Did you mean status?");
    }

    @Test
    void anUnknownDatasourceIsNamedWithThoseThatThereAre() {
        List<CommandDatasource> datasources = List.of(new CommandDatasource("<default>", Flyway.configure().load()),
                new CommandDatasource("users", Flyway.configure().load()));

        assertThat(Commands.run("status --datasource user", datasources, dialog)).isEqualTo(ExitCode.FAILED);
        assertThat(complaints).containsExactly(
                "There is no datasource user that Migrator keeps the schema of. There are: default, users");
        assertThat(Commands.run("status", List.of(), dialog)).isEqualTo(ExitCode.FAILED);
        assertThat(complaints.get(1)).contains("Set quarkus.datasource.reactive.url");
    }
}
