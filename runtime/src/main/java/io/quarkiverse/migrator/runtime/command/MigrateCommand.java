package io.quarkiverse.migrator.runtime.command;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

import org.flywaydb.core.api.MigrationVersion;

import io.quarkiverse.migrator.runtime.migration.MigrateOptions;
import io.quarkiverse.migrator.runtime.migration.MigrationException;
import io.quarkiverse.migrator.runtime.migration.MigrationResult;
import io.quarkiverse.migrator.runtime.migration.MigrationStatus;
import io.quarkiverse.migrator.runtime.migration.Problem;
import io.quarkiverse.migrator.runtime.migration.ProblemKind;
import io.quarkiverse.migrator.runtime.migration.ScriptStatus;
import io.quarkiverse.migrator.runtime.migration.ScriptTexts;

/** Applies the scripts that are pending. */
final class MigrateCommand implements Command {

    @Override
    public Outcome run(CommandLine line, CommandDatasource datasource, Dialog dialog) {
        MigrationStatus status = datasource.migration().status();
        Optional<String> target = line.value(Option.TO);
        target.ifPresent(version -> check(version, status));
        List<ScriptStatus> pending = pending(status, target);
        dialog.say(StatusText.head(datasource, status));
        boolean withoutHistory = status.blocking().stream().anyMatch(problem -> problem.kind() == ProblemKind.NO_HISTORY);
        List<Problem> others = status.blocking().stream().filter(problem -> problem.kind() != ProblemKind.NO_HISTORY).toList();
        if (!others.isEmpty() || withoutHistory && line.has(Option.DRY_RUN) && !line.has(Option.YES)) {
            throw new MigrationException("Nothing was applied.\n" + StatusText.problems(status.blocking()), status.blocking());
        }
        if (pending.isEmpty()) {
            dialog.say("Nothing is pending.");
            return Outcome.of(ExitCode.OK,
                    Outcome.values("version", status.currentVersion(), "applied", List.of()));
        }
        dialog.say("\n" + StatusText.table(pending));
        if (line.has(Option.SHOW_SQL)) {
            show(datasource.texts(), pending, dialog);
        }
        if (line.has(Option.DRY_RUN)) {
            dialog.say("\n" + Count.of(pending.size(), "script") + " would be applied. Nothing was changed.");
            return Outcome.of(ExitCode.OK, Outcome.values("version", status.currentVersion(), "pending",
                    pending.stream().map(StatusText::values).toList()));
        }
        if (withoutHistory && !line.has(Option.YES)) {
            Optional<String> answer = dialog
                    .ask("\nThis database has tables, and no history that says which scripts made them:\n"
                            + "  stamp     marks the scripts as applied without running them\n"
                            + "  continue  runs the scripts beside the tables that are there\n"
                            + "  cancel    changes nothing\nWhat is to be done? [cancel] ");
            if (answer.isEmpty()) {
                throw new MigrationException("Nothing was applied.\n" + StatusText.problems(status.blocking()),
                        status.blocking());
            }
            if (answer.get().strip().equals("stamp")) {
                return StampCommand.mark(datasource, target, dialog);
            }
            if (!answer.get().strip().equals("continue")) {
                return cancelled(status, dialog);
            }
        } else if (!line.has(Option.YES)
                && !dialog.confirm("\nApply " + Count.of(pending.size(), "script") + "?").orElse(true)) {
            return cancelled(status, dialog);
        }
        return apply(datasource, new MigrateOptions(target, withoutHistory), dialog);
    }

    private static void check(String version, MigrationStatus status) {
        MigrationVersion target = MigrationVersion.fromVersion(version);
        if (status.scripts().stream().flatMap(script -> script.version().stream())
                .noneMatch(other -> MigrationVersion.fromVersion(other).equals(target))) {
            throw new CommandLineException("No script has version " + version + ". status lists those that there are.");
        }
        status.currentVersion().filter(now -> MigrationVersion.fromVersion(now).isNewerThan(target)).ifPresent(now -> {
            throw new CommandLineException("The database has version " + now + ", which is above " + version
                    + ". To go back, use downgrade --to " + version);
        });
    }

    private static List<ScriptStatus> pending(MigrationStatus status, Optional<String> target) {
        return status.pending().stream().filter(script -> target.isEmpty() || script.version()
                .map(version -> !MigrationVersion.fromVersion(version).isNewerThan(MigrationVersion.fromVersion(target.get())))
                .orElse(true)).toList();
    }

    private static void show(ScriptTexts texts, List<ScriptStatus> scripts, Dialog dialog) {
        for (ScriptStatus script : scripts) {
            texts.of(script.file()).ifPresent(sql -> dialog.say("\n" + SqlCommand.shown(script.file(), sql).stripTrailing()));
        }
    }

    private static Outcome cancelled(MigrationStatus status, Dialog dialog) {
        dialog.say("Nothing was applied.");
        return Outcome.of(ExitCode.FAILED, Outcome.values("version", status.currentVersion(), "applied", List.of()));
    }

    private static Outcome apply(CommandDatasource datasource, MigrateOptions options, Dialog dialog) {
        MigrationResult result = datasource.migration().migrate(options);
        dialog.say("");
        result.applied().forEach(
                script -> dialog.say("Applied " + script.file() + " in " + StatusText.duration(script.duration())));
        result.version().ifPresent(version -> dialog.say("The database has version " + version + "."));
        return Outcome.of(ExitCode.OK, Outcome.values("version", result.version(), "applied", result.applied().stream()
                .map(script -> Outcome.values("file", script.file(), "milliseconds", milliseconds(script.duration())))
                .toList()));
    }

    private static long milliseconds(Duration duration) {
        return duration.toMillis();
    }
}
