package io.quarkiverse.migrator.runtime.command;

import java.time.Duration;
import java.util.Locale;
import java.util.Map;

import io.quarkiverse.migrator.runtime.history.History;
import io.quarkiverse.migrator.runtime.history.HistoryRow;

/** Lists what was applied, in that order. */
final class HistoryCommand implements Command {

    @Override
    public Outcome run(CommandLine line, CommandDatasource datasource, Dialog dialog) {
        History history = datasource.history();
        if (history.rows().isEmpty()) {
            dialog.say("Nothing was applied to " + datasource.label() + ".");
        } else {
            TextTable table = new TextTable("rank", "version", "description", "type", "applied at", "by", "took", "result");
            history.rows().forEach(row -> table.row(String.valueOf(row.rank()), row.version().orElse("-"), row.description(),
                    row.type().toLowerCase(Locale.ROOT), StatusText.time(row.installedOn()), row.installedBy(),
                    StatusText.duration(Duration.ofMillis(row.milliseconds())), row.success() ? "applied" : "failed"));
            dialog.say(table.toString());
        }
        return Outcome.of(ExitCode.OK,
                Outcome.values("history", history.rows().stream().map(HistoryCommand::values).toList()));
    }

    private static Map<String, Object> values(HistoryRow row) {
        return Outcome.values("rank", row.rank(), "version", row.version(), "description", row.description(), "type",
                row.type(), "script", row.script(), "installedOn", row.installedOn().toString(), "installedBy",
                row.installedBy(), "milliseconds", row.milliseconds(), "success", row.success());
    }
}
