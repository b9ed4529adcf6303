package io.quarkiverse.migrator.runtime.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.flywaydb.core.api.MigrationVersion;

import io.quarkiverse.migrator.runtime.migration.MigrationStatus;
import io.quarkiverse.migrator.runtime.migration.ScriptStatus;
import io.quarkiverse.migrator.runtime.migration.ScriptTexts;

/** Prints the SQL of scripts. */
final class SqlCommand implements Command {

    @Override
    public Outcome run(CommandLine line, CommandDatasource datasource, Dialog dialog) {
        MigrationStatus status = datasource.migration().status();
        boolean between = line.has(Option.FROM) || line.has(Option.TO);
        List<ScriptStatus> scripts = between
                ? status.scripts().stream().filter(script -> script.version().isPresent()
                        && isBetween(script.version().get(), line.value(Option.FROM), line.value(Option.TO))).toList()
                : status.pending();
        if (scripts.isEmpty()) {
            dialog.say("-- No script is " + (between ? "between these versions." : "pending."));
        }
        ScriptTexts texts = datasource.texts();
        List<Map<String, Object>> values = new ArrayList<>();
        for (ScriptStatus script : scripts) {
            texts.of(script.file()).ifPresent(sql -> {
                dialog.say(shown(script.file(), sql));
                values.add(Outcome.values("version", script.version(), "file", script.file(), "sql", sql));
            });
        }
        return Outcome.of(ExitCode.OK, Outcome.values("scripts", values));
    }

    private static boolean isBetween(String version, Optional<String> from, Optional<String> to) {
        MigrationVersion here = MigrationVersion.fromVersion(version);
        return from.map(MigrationVersion::fromVersion).map(here::isNewerThan).orElse(true)
                && to.map(MigrationVersion::fromVersion).map(last -> !here.isNewerThan(last)).orElse(true);
    }

    /** A script under its name. */
    static String shown(String file, String sql) {
        return "-- " + file + "\n" + sql.stripTrailing() + "\n";
    }
}
