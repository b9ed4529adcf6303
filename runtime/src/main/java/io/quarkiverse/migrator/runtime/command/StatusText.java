package io.quarkiverse.migrator.runtime.command;

import static java.util.stream.Collectors.joining;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import io.quarkiverse.migrator.runtime.migration.MigrationStatus;
import io.quarkiverse.migrator.runtime.migration.Problem;
import io.quarkiverse.migrator.runtime.migration.ScriptState;
import io.quarkiverse.migrator.runtime.migration.ScriptStatus;

/** A status in words for people, and in values for programs. */
final class StatusText {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss")
            .withZone(ZoneId.systemDefault());

    private StatusText() {
    }

    /** Where the database is: its product, version, and what is in it. */
    static String head(CommandDatasource datasource, MigrationStatus status) {
        long applied = status.scripts().stream().filter(script -> script.state() == ScriptState.APPLIED).count();
        String label = datasource.label();
        return label.substring(0, 1).toUpperCase(Locale.ROOT) + label.substring(1) + ": " + status.product() + ", schema "
                + status.schema() + "\nCurrent version: " + status.currentVersion().orElse("none") + " ("
                + applied + " applied, " + status.pending().size() + " pending), "
                + Count.of(status.tables(), "table") + (status.history() ? "" : ", no history of migrations");
    }

    /** The scripts, each with what happened to it. */
    static String table(List<ScriptStatus> scripts) {
        if (scripts.isEmpty()) {
            return "  no scripts";
        }
        TextTable table = new TextTable("version", "description", "state", "applied at", "took", "way back");
        scripts.forEach(script -> table.row(script.version().orElse("-"), script.description(), word(script.state()),
                script.installedOn().map(StatusText::time).orElse(""), took(script),
                script.hasUndo() ? "yes" : script.version().isPresent() ? "no" : ""));
        return table.toString();
    }

    private static String took(ScriptStatus script) {
        return script.installedOn().flatMap(time -> script.executionTime()).map(StatusText::duration).orElse("");
    }

    /** What is wrong, each with its remedy. */
    static String problems(List<Problem> problems) {
        return problems.stream().map(problem -> "  - " + problem.text() + "\n    " + problem.remedy().replace("\n", "\n    "))
                .collect(joining("\n", "Problems:\n", ""));
    }

    static String word(ScriptState state) {
        return state.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    static String time(Instant time) {
        return TIME.format(time);
    }

    static String duration(Duration duration) {
        return duration.toMillis() < 10_000 ? duration.toMillis() + " ms" : duration.toSeconds() + " s";
    }

    /** The same for a program. */
    static Map<String, Object> values(MigrationStatus status) {
        return Outcome.values("database", status.product(), "schema", status.schema(), "version", status.currentVersion(),
                "tables", status.tables(), "history", status.history(), "pending", status.pending().size(),
                "scripts", status.scripts().stream().map(StatusText::values).toList(),
                "problems", status.problems().stream().map(StatusText::values).toList());
    }

    static Map<String, Object> values(ScriptStatus script) {
        return Outcome.values("version", script.version(), "description", script.description(), "file", script.file(),
                "state", script.state().name(), "installedOn", script.installedOn().map(Instant::toString),
                "milliseconds", script.installedOn().flatMap(time -> script.executionTime()).map(Duration::toMillis),
                "undo", script.undo());
    }

    static Map<String, Object> values(Problem problem) {
        return Outcome.values("kind", problem.kind().name(), "scripts", problem.scripts(), "text", problem.text(), "remedy",
                problem.remedy(), "blocking", problem.blocking());
    }
}
