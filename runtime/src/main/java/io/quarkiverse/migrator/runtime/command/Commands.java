package io.quarkiverse.migrator.runtime.command;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.flywaydb.core.api.FlywayException;

import io.quarkiverse.migrator.runtime.downgrade.DowngradeException;
import io.quarkiverse.migrator.runtime.drift.DriftException;
import io.quarkiverse.migrator.runtime.migration.MigrationException;
import io.quarkiverse.migrator.runtime.migration.Secrets;
import io.quarkiverse.migrator.state.StateException;

/** Runs commands on datasources. */
public final class Commands {

    private Commands() {
    }

    /**
     * Runs a command on each datasource, or on the one that it names.
     *
     * @param line what a person wrote, such as {@code status --json}
     * @param datasources the datasources that have scripts
     * @return the code that a process ends with, of {@link ExitCode}
     */
    public static int run(String line, List<CommandDatasource> datasources, Dialog dialog) {
        Optional<Report> report = line.contains(Option.JSON.word()) ? Optional.of(new Report(dialog)) : Optional.empty();
        Dialog listener = report.<Dialog> map(each -> each).orElse(dialog);
        try {
            CommandLine command = CommandLine.parse(line);
            int exitCode = command.name() == CommandName.HELP ? help(command, listener)
                    : run(command, datasources, listener,
                            report);
            report.ifPresent(each -> each.end(command.name().word(), exitCode));
            return exitCode;
        } catch (CommandLineException e) {
            listener.complain(e.getMessage());
            report.ifPresent(each -> each.end("", ExitCode.FAILED));
            return ExitCode.FAILED;
        }
    }

    private static int help(CommandLine line, Dialog dialog) {
        dialog.say(line.argument().flatMap(CommandName::of).map(Usage::of).orElseGet(Usage::all));
        return ExitCode.OK;
    }

    private static int run(CommandLine line, List<CommandDatasource> all, Dialog dialog, Optional<Report> report) {
        int exitCode = ExitCode.OK;
        List<CommandDatasource> chosen = chosen(line, all);
        for (CommandDatasource datasource : chosen) {
            if (chosen.size() > 1) {
                // A comment also where the answer is SQL
                dialog.say("-- " + datasource.label());
            }
            Outcome outcome = run(line, datasource, dialog);
            report.ifPresent(each -> each.add(datasource.shown(), outcome));
            exitCode = ExitCode.worst(exitCode, outcome.exitCode());
            if (outcome.exitCode() == ExitCode.FAILED && line.name().writes()) {
                break;
            }
        }
        return exitCode;
    }

    private static Outcome run(CommandLine line, CommandDatasource datasource, Dialog dialog) {
        try {
            return command(line.name()).run(line, datasource, dialog);
        } catch (MigrationException | DowngradeException | DriftException | StateException | CommandLineException
                | IllegalArgumentException | IllegalStateException | FlywayException e) {
            String message = Secrets.without(e.getMessage());
            dialog.complain(message);
            List<Map<String, Object>> problems = new ArrayList<>();
            if (e instanceof MigrationException migration) {
                migration.problems().forEach(problem -> problems.add(StatusText.values(problem)));
            }
            return Outcome.of(ExitCode.FAILED, Outcome.values("error", message, "problems", problems));
        }
    }

    private static List<CommandDatasource> chosen(CommandLine line, List<CommandDatasource> all) {
        List<CommandDatasource> chosen = all.stream().filter(
                datasource -> line.value(Option.DATASOURCE).map(name -> name.equals(datasource.shown())).orElse(true)).toList();
        if (chosen.isEmpty()) {
            throw new CommandLineException(line.value(Option.DATASOURCE)
                    .map(name -> "There is no datasource " + name + " that Migrator keeps the schema of. There are: "
                            + all.stream().map(CommandDatasource::shown).collect(joining(", ")))
                    .orElse("There is no active datasource that Migrator keeps the schema of. Set"
                            + " quarkus.datasource.reactive.url."));
        }
        return chosen;
    }

    private static Command command(CommandName name) {
        return switch (name) {
            case MIGRATE -> new MigrateCommand();
            case STATUS -> new StatusCommand();
            case HISTORY -> new HistoryCommand();
            case CURRENT -> new CurrentCommand();
            case STAMP -> new StampCommand();
            case DOWNGRADE -> new DowngradeCommand();
            case CHECK -> new CheckCommand();
            case SQL -> new SqlCommand();
            case HELP -> throw new IllegalArgumentException("help is of no datasource");
        };
    }
}
