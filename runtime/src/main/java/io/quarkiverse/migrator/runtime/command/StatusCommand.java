package io.quarkiverse.migrator.runtime.command;

import java.util.List;
import java.util.Map;

import io.quarkiverse.migrator.runtime.drift.Difference;
import io.quarkiverse.migrator.runtime.migration.MigrationStatus;

/** Lists the scripts, and where asked the drift. */
final class StatusCommand implements Command {

    @Override
    public Outcome run(CommandLine line, CommandDatasource datasource, Dialog dialog) {
        MigrationStatus status = datasource.migration().status();
        dialog.say(StatusText.head(datasource, status));
        dialog.say("\n" + StatusText.table(status.scripts()));
        if (!status.problems().isEmpty()) {
            dialog.say("\n" + StatusText.problems(status.problems()));
        }
        Map<String, Object> values = StatusText.values(status);
        if (!line.has(Option.DRIFT)) {
            return Outcome.of(ExitCode.OK, values);
        }
        List<Difference> drift = datasource.drift();
        dialog.say("\n" + DriftText.lines(drift));
        values.put("drift", DriftText.values(drift));
        return Outcome.of(drift.isEmpty() ? ExitCode.OK : ExitCode.DIFFERENT, values);
    }
}
