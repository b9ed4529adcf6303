package io.quarkiverse.migrator.runtime.command;

import java.util.List;
import java.util.Optional;

/** Marks scripts as applied without running them. */
final class StampCommand implements Command {

    @Override
    public Outcome run(CommandLine line, CommandDatasource datasource, Dialog dialog) {
        List<String> scripts = datasource.stamp().scripts(line.argument());
        if (scripts.isEmpty()) {
            dialog.say("All scripts" + line.argument().map(version -> " up to version " + version).orElse("")
                    + " count as applied already.");
            return Outcome.of(ExitCode.OK, Outcome.values("stamped", scripts));
        }
        dialog.say("These scripts are marked as applied, and do not run:");
        scripts.forEach(script -> dialog.say("  " + script));
        if (line.has(Option.DRY_RUN)) {
            dialog.say("Nothing was changed.");
            return Outcome.of(ExitCode.OK, Outcome.values("pending", scripts));
        }
        if (!line.has(Option.YES) && !dialog.confirm("Go on?").orElse(true)) {
            dialog.say("Nothing was changed.");
            return Outcome.of(ExitCode.FAILED, Outcome.values("stamped", List.of()));
        }
        return mark(datasource, line.argument(), dialog);
    }

    static Outcome mark(CommandDatasource datasource, Optional<String> version, Dialog dialog) {
        List<String> stamped = datasource.stamp().mark(version);
        dialog.say("Marked " + Count.of(stamped.size(), "script") + " as applied. status --drift compares the tables with what"
                + " they produce.");
        return Outcome.of(ExitCode.OK, Outcome.values("stamped", stamped));
    }
}
