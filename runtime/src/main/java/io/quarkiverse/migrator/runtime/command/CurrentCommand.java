package io.quarkiverse.migrator.runtime.command;

import java.util.Optional;

/** Names the version that the database has. */
final class CurrentCommand implements Command {

    @Override
    public Outcome run(CommandLine line, CommandDatasource datasource, Dialog dialog) {
        Optional<String> version = datasource.migration().status().currentVersion();
        dialog.say(version.orElse("none"));
        return Outcome.of(ExitCode.OK, Outcome.values("version", version));
    }
}
