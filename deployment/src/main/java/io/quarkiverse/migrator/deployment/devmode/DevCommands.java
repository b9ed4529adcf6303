package io.quarkiverse.migrator.deployment.devmode;

import static java.util.stream.Collectors.joining;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import io.quarkiverse.migrator.deployment.devmode.view.DraftView.State;
import io.quarkiverse.migrator.deployment.devmode.view.MadeView;
import io.quarkiverse.migrator.deployment.devmode.view.OutcomeView;
import io.quarkiverse.migrator.deployment.merge.MergeCommand;
import io.quarkiverse.migrator.diff.RenameException;
import io.quarkiverse.migrator.plan.BackfillException;
import io.quarkiverse.migrator.runtime.command.CommandDatasource;
import io.quarkiverse.migrator.runtime.command.CommandLine;
import io.quarkiverse.migrator.runtime.command.CommandLineException;
import io.quarkiverse.migrator.runtime.command.Commands;
import io.quarkiverse.migrator.runtime.command.Dialog;
import io.quarkiverse.migrator.runtime.command.ExitCode;
import io.quarkiverse.migrator.runtime.command.Option;
import io.quarkiverse.migrator.runtime.command.Words;
import io.quarkiverse.migrator.runtime.migration.MigrationException;
import io.quarkiverse.migrator.runtime.migration.Secrets;
import io.quarkiverse.migrator.state.Layout;
import io.quarkiverse.migrator.state.Migration;
import io.quarkiverse.migrator.state.StateException;

/** The commands of the terminal: those of the packaged application, and what only dev mode can do. */
final class DevCommands {

    private static final String YES = "--yes";
    private static final String OWN_HELP = "In dev mode there are besides:\n"
            + "  makemigrations [message]  writes the pending changes as a script; --dry-run, --show-sql\n"
            + "  reset                     empties a database that Dev Services started, and begins anew; --yes\n"
            + "  merge [script to keep]    " + MergeCommand.HELP;

    private final List<DevDatasource> datasources;

    DevCommands(List<DevDatasource> datasources) {
        this.datasources = datasources;
    }

    /** Runs a line, and gives the code of {@link ExitCode}. */
    int run(String line, Dialog dialog) {
        try {
            List<String> words = new ArrayList<>(Words.split(line));
            if (!words.isEmpty() && words.get(0).equals("migrator")) {
                words.remove(0);
            }
            String command = words.isEmpty() ? "help" : words.get(0);
            List<String> rest = words.isEmpty() ? List.of() : words.subList(1, words.size());
            return switch (command) {
                case "makemigrations" -> make(DevWords.of(command, rest, Set.of("--dry-run", "--show-sql", YES)), dialog);
                case "reset" -> reset(DevWords.of(command, rest, Set.of(YES)), dialog);
                case MergeCommand.WORD -> merge(rest, dialog);
                default -> packaged(command, rest, dialog);
            };
        } catch (CommandLineException | StateException | RenameException | BackfillException | MigrationException e) {
            dialog.complain(Secrets.without(e.getMessage()));
            return ExitCode.FAILED;
        } catch (SQLException e) {
            dialog.complain("The database refused it: " + Secrets.without(e.getMessage()));
            return ExitCode.FAILED;
        }
    }

    private int make(DevWords words, Dialog dialog) {
        int exitCode = ExitCode.OK;
        List<DevDatasource> chosen = chosen(words);
        List<DevDatasource> seen = chosen.stream().filter(each -> each.off().isEmpty()).toList();
        chosen.forEach(each -> each.off().ifPresent(dialog::complain));
        List<DevDatasource> pending = seen.stream().filter(each -> !each.pending().draft().isEmpty()).toList();
        if (pending.isEmpty() && !seen.isEmpty()) {
            dialog.say("Nothing is pending: the scripts make what the entities need.");
        }
        for (DevDatasource datasource : pending) {
            Pending changes = datasource.pending();
            changes.draft().summary().forEach(dialog::say);
            if (words.has("--show-sql")) {
                changes.migration(datasource.build(), words.text()).map(Migration::text).ifPresent(dialog::say);
            }
            Make make = new Make(datasource);
            MadeView made = words.has("--dry-run") ? make.preview(words.text()) : make.write(words.text());
            if (made.files().isEmpty()) {
                dialog.complain(made.message());
                exitCode = ExitCode.FAILED;
            } else {
                dialog.say(made.message());
            }
        }
        return exitCode;
    }

    /** It works on files alone, so also where the last build stopped at two scripts of one version. */
    private int merge(List<String> words, Dialog dialog) {
        List<Layout> layouts = datasources.stream().map(each -> each.build().layout()).toList();
        if (layouts.isEmpty()) {
            dialog.complain("No build has read the entities yet. Run mvn quarkus:run -Dquarkus.migrator.command=merge");
            return ExitCode.FAILED;
        }
        return MergeCommand.run(MergeCommand.WORD + " " + String.join(" ", words), layouts.get(0).base(), layouts, dialog::say);
    }

    private int reset(DevWords words, Dialog dialog) {
        int exitCode = ExitCode.OK;
        for (DevDatasource datasource : chosen(words)) {
            if (!words.has(YES) && datasource.isDevService() && !dialog
                    .confirm("All rows of " + datasource.label() + " are lost. Empty its database?").orElse(false)) {
                dialog.say("Nothing was changed.");
                exitCode = ExitCode.FAILED;
                continue;
            }
            OutcomeView outcome = new Work(datasource).reset();
            if (outcome.done()) {
                dialog.say(outcome.message());
            } else {
                dialog.complain(outcome.message());
                exitCode = ExitCode.FAILED;
            }
        }
        return exitCode;
    }

    private int packaged(String command, List<String> rest, Dialog dialog) throws SQLException {
        if (datasources.isEmpty() && !command.equals("help")) {
            dialog.complain("No build has read the entities yet. Correct what the log says.");
            return ExitCode.FAILED;
        }
        List<DevDatasource> meant = meant(command, rest);
        boolean writes = command.equals("migrate") || command.equals("downgrade");
        if (writes && !rest.contains("--dry-run")) {
            for (DevDatasource datasource : meant) {
                if (!makeWay(datasource, command, rest.contains(YES), dialog)) {
                    return ExitCode.FAILED;
                }
            }
        }
        int exitCode = Commands.run(line(command, rest), reachable(), dialog);
        if (writes && !rest.contains("--dry-run")) {
            meant.forEach(command.equals("migrate") ? DevDatasource::after : DevDatasource::forget);
        }
        if (command.equals("help")) {
            dialog.say(OWN_HELP);
        }
        if (!rest.contains("--json") && (command.equals("status") || command.equals("check"))) {
            meant.forEach(datasource -> pending(datasource, dialog));
        }
        return command.equals("check") && exitCode == ExitCode.OK
                && meant.stream().anyMatch(datasource -> datasource.pendingChanges() > 0) ? ExitCode.DIFFERENT : exitCode;
    }

    /** The datasources that a line is about; none where it can't be read, which is said by what runs it. */
    private List<DevDatasource> meant(String command, List<String> rest) {
        try {
            Optional<String> name = CommandLine.parse(line(command, rest)).value(Option.DATASOURCE);
            return datasources.stream().filter(each -> name.map(each.shown()::equals).orElse(true)).toList();
        } catch (CommandLineException e) {
            return List.of();
        }
    }

    /** Drafts stand on scripts, so they go first. */
    private static boolean makeWay(DevDatasource datasource, String command, boolean loseValues, Dialog dialog)
            throws SQLException {
        if (datasource.live().isEmpty()) {
            return true;
        }
        Standing standing = command.equals("migrate") ? datasource.makeWay(loseValues)
                : datasource.live().get().giveUp(loseValues);
        if (standing.state() == State.HELD) {
            dialog.complain(standing.reason() + " To go on all the same: " + command + " --yes");
        }
        return standing.state() != State.HELD;
    }

    private static void pending(DevDatasource datasource, Dialog dialog) {
        if (datasource.off().isPresent()) {
            dialog.say(datasource.off().get());
            return;
        }
        Pending pending = datasource.pending();
        if (!pending.draft().isEmpty()) {
            dialog.say("");
            pending.draft().summary().forEach(dialog::say);
        }
        if (!datasource.standing().isWell() && !datasource.standing().text().isEmpty()) {
            dialog.say(datasource.standing().text());
        }
    }

    private List<CommandDatasource> reachable() {
        return datasources.stream().flatMap(datasource -> datasource.live()
                .map(live -> new CommandDatasource(datasource.name(), live.flyway())).stream()).toList();
    }

    private List<DevDatasource> chosen(DevWords words) {
        List<DevDatasource> chosen = datasources.stream()
                .filter(each -> words.datasource().map(name -> name.equals(each.shown())).orElse(true)).toList();
        if (chosen.isEmpty()) {
            throw new CommandLineException(datasources.isEmpty()
                    ? "No build has read the entities yet. Correct what the log says."
                    : "There is no datasource " + words.datasource().orElse("") + ". There are: "
                            + datasources.stream().map(DevDatasource::shown).collect(joining(", ")));
        }
        return chosen;
    }

    private static String line(String command, List<String> rest) {
        return command + rest.stream().map(word -> " \"" + word + "\"").collect(joining());
    }
}
