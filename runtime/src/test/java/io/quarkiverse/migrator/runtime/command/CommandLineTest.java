package io.quarkiverse.migrator.runtime.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class CommandLineTest {

    @Test
    void namesOptionsAndArguments() {
        assertThat(CommandLine.parse("  migrate --to 3.1 --dry-run  ")).isEqualTo(new CommandLine(CommandName.MIGRATE,
                Optional.empty(), Map.of(Option.TO, "3.1", Option.DRY_RUN, "")));
        assertThat(CommandLine.parse("stamp 2 --datasource=users").argument()).contains("2");
        assertThat(CommandLine.parse("stamp 2 --datasource=users").value(Option.DATASOURCE)).contains("users");
        assertThat(CommandLine.parse("status --datasource \"two words\"").value(Option.DATASOURCE)).contains("two words");
        assertThat(CommandLine.parse("downgrade 2").steps()).contains(2);
        assertThat(CommandLine.parse("downgrade --steps 3").steps()).contains(3);
        assertThat(CommandLine.parse("downgrade --to 0").steps()).isEmpty();
    }

    @Test
    void quotesKeepBlanks() {
        assertThat(Words.split("a 'b c' \"d 'e'\" f\"g h\"i ''")).isEqualTo(List.of("a", "b c", "d 'e'", "fg hi", ""));
        assertThatThrownBy(() -> CommandLine.parse("status --datasource 'x")).isInstanceOf(CommandLineException.class)
                .hasMessageStartingWith("A ' is not closed in: status --datasource 'x");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            migrat                       | "migrat" is no command. Did you mean migrate?
            statsu --json                | "statsu" is no command. Did you mean status?
            xyzzy                        | "xyzzy" is no command.
            migrate --dryrun             | migrate has no option --dryrun. Did you mean --dry-run?
            migrate --steps 2            | migrate has no option --steps.
            status --drfit               | status has no option --drfit. Did you mean --drift?
            migrate --to                 | --to needs a value: --to version
            migrate --yes=no             | --yes takes no value.
            migrate --to 3 --to 4        | --to is given twice.
            migrate --to last            | "last" is no version: --to is a number such as 3 or 2.1.
            stamp V3                     | "V3" is no version: the version is a number such as 3 or 2.1.
            stamp 1 2                    | "2" does not belong to stamp.
            status now                   | "now" does not belong to status.
            downgrade 0                  | "0" is no number: the number of steps is 1 or more.
            downgrade --steps all        | "all" is no number: --steps is 1 or more.
            downgrade 1 --to 2           | Say either how many steps to go back, or the version to go back to.
            help migrat                  | "migrat" is no command. Did you mean migrate?
            """)
    void whatIsWrongIsSaidWithTheUsage(String line, String message) {
        assertThatThrownBy(() -> CommandLine.parse(line)).isInstanceOf(CommandLineException.class)
                .hasMessageStartingWith(message).hasMessageContaining("--json");
    }

    @Test
    void nothingAtAllShowsAllCommands() {
        assertThatThrownBy(() -> CommandLine.parse(" ")).isInstanceOf(CommandLineException.class)
                .hasMessageContaining("No command was given").hasMessageContaining("downgrade [steps]");
    }

    @ParameterizedTest
    @EnumSource
    void eachCommandHasAUsage(CommandName name) {
        assertThat(CommandLine.parse("help " + name.word()).argument()).contains(name.word());
        assertThat(Usage.of(name)).startsWith("Usage: " + name.word()).contains("--datasource name");
        assertThat(Usage.all()).contains("  " + name.word());
        name.options().forEach(option -> assertThat(Usage.of(name)).contains(option.shown(), option.help()));
    }
}
