package io.quarkiverse.migrator.runtime.command;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import io.quarkiverse.migrator.runtime.drift.Difference;
import io.quarkiverse.migrator.runtime.migration.MigrationStatus;
import io.quarkiverse.migrator.runtime.migration.Problem;
import io.quarkiverse.migrator.runtime.migration.ProblemKind;
import io.quarkiverse.migrator.runtime.migration.ScriptState;
import io.quarkiverse.migrator.runtime.migration.ScriptStatus;

/** Says in its exit code whether the database is what the scripts of the application produce. */
final class CheckCommand implements Command {

    private static final Set<ScriptState> FINE = EnumSet.of(ScriptState.APPLIED, ScriptState.BASELINE,
            ScriptState.BELOW_BASELINE, ScriptState.DELETED, ScriptState.SUPERSEDED, ScriptState.EXCLUDED);

    @Override
    public Outcome run(CommandLine line, CommandDatasource datasource, Dialog dialog) {
        MigrationStatus status = datasource.migration().status();
        List<ScriptStatus> wrong = status.scripts().stream().filter(script -> !FINE.contains(script.state())).toList();
        // A script without a way back is no difference
        List<Problem> problems = status.problems().stream().filter(problem -> problem.kind() != ProblemKind.NO_UNDO).toList();
        List<Difference> drift = line.has(Option.DRIFT) ? datasource.drift() : List.of();
        dialog.say(StatusText.head(datasource, status));
        if (!wrong.isEmpty()) {
            dialog.say("\n" + StatusText.table(wrong));
        }
        if (!problems.isEmpty()) {
            dialog.say("\n" + StatusText.problems(problems));
        }
        if (line.has(Option.DRIFT)) {
            dialog.say("\n" + DriftText.lines(drift));
        }
        boolean fine = wrong.isEmpty() && problems.isEmpty() && drift.isEmpty();
        dialog.say(fine ? "Nothing is to be done." : "\nThe database is not what the scripts of the application produce.");
        Map<String, Object> values = StatusText.values(status);
        if (line.has(Option.DRIFT)) {
            values.put("drift", DriftText.values(drift));
        }
        return Outcome.of(fine ? ExitCode.OK : ExitCode.DIFFERENT, values);
    }
}
