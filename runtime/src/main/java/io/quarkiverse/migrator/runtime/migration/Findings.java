package io.quarkiverse.migrator.runtime.migration;

import static java.util.stream.Collectors.joining;

import java.text.SimpleDateFormat;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.configuration.Configuration;
import org.flywaydb.core.api.output.ValidateOutput;

/** What Flyway objects to, said with the script, what happened to it, and the ways on. */
final class Findings {

    private final DatasourceName datasource;
    private final Configuration configuration;
    private final DatabaseFacts facts;
    private final Verdict verdict;

    Findings(DatasourceName datasource, Configuration configuration, DatabaseFacts facts, Verdict verdict) {
        this.datasource = datasource;
        this.configuration = configuration;
        this.facts = facts;
        this.verdict = verdict;
    }

    List<Problem> of(List<MigrationInfo> scripts) {
        List<Problem> problems = new ArrayList<>();
        List<MigrationInfo> newer = new ArrayList<>();
        for (ValidateOutput output : verdict.objections()) {
            Optional<MigrationInfo> found = scripts.stream().filter(script -> Verdict.isAbout(output, script)).findFirst();
            if (found.isPresent() && verdict.state(found.get()) == ScriptState.FUTURE) {
                newer.add(found.get());
            } else {
                problems.add(found.map(script -> problem(script, scripts, output)).orElseGet(() -> other(output)));
            }
        }
        if (!newer.isEmpty()) {
            problems.add(newer(newer, scripts));
        }
        return problems.stream().map(problem -> configuration.isValidateOnMigrate() ? problem : problem.asWarning()).toList();
    }

    private Problem problem(MigrationInfo script, List<MigrationInfo> scripts, ValidateOutput output) {
        String file = ScriptFiles.file(script.getScript());
        return switch (verdict.state(script)) {
            case EDITED -> blocking(ProblemKind.EDITED, file, file + " was edited after it was applied" + when(script) + ".",
                    "Restore it, such as with git checkout, and write what is to be different into a new script; or, if the"
                            + " database is as the edited script makes it, take it as it is: " + repair() + ".");
            case RENAMED -> blocking(ProblemKind.RENAMED, file, file + " was applied" + when(script) + ", and is now called "
                    + ScriptFiles.file(script.getPhysicalLocation()) + ".",
                    "Give the file its former name back; or let the history have the new one: " + repair() + ".");
            case MISSING -> missing(script, file, scripts);
            case FAILED -> failed(script, file);
            case OUT_OF_ORDER -> blocking(ProblemKind.OUT_OF_ORDER, file,
                    file + " was not applied, although " + last(scripts) + ", which comes after it, was.",
                    "Give it a version above that one; or, if it may run after it, set "
                            + datasource.flyway("out-of-order") + "=true.");
            default -> other(output);
        };
    }

    private Problem missing(MigrationInfo script, String file, List<MigrationInfo> scripts) {
        Optional<String> renamed = scripts.stream().filter(other -> verdict.state(other) != ScriptState.MISSING)
                .filter(other -> !other.isApplied() && other.getResolvedChecksum() != null
                        && other.getResolvedChecksum().equals(script.getAppliedChecksum()))
                .map(other -> ScriptFiles.file(other.getScript())).findFirst();
        return renamed
                .map(name -> blocking(ProblemKind.RENAMED, file, file + " was applied" + when(script) + ", and is now called "
                        + name + ", under which it would run once more.", "Give the file its former name back."))
                .orElseGet(() -> blocking(ProblemKind.MISSING, file, file + " was applied" + when(script)
                        + ", and the application no longer has it.",
                        "Restore it, such as with git checkout; or, if it is gone for good, accept that: " + repair() + "."));
    }

    private Problem failed(MigrationInfo script, String file) {
        if (facts.resumable().contains("U" + file.substring(1))) {
            return blocking(ProblemKind.FAILED, file, file + " is taken back in part: a downgrade stopped in the middle.",
                    "Mend what its error said, and let it go on: " + datasource.command("downgrade") + ".");
        }
        if (facts.resumable().contains(script.getScript())) {
            return new Problem(ProblemKind.FAILED, List.of(file), file + " stopped in the middle" + when(script) + ".",
                    "Mend what the error said; the next start goes on with the statement that failed, and so does "
                            + datasource.command("migrate") + ".",
                    false);
        }
        return blocking(ProblemKind.FAILED, file, file + " stopped in the middle" + when(script)
                + ", and the database keeps what it did.",
                "Mend what stopped it, take back by hand what would not run twice, and let it run again from its beginning: "
                        + repair() + ".");
    }

    private Problem newer(List<MigrationInfo> newer, List<MigrationInfo> scripts) {
        List<String> files = newer.stream().map(script -> ScriptFiles.file(script.getScript())).toList();
        String known = scripts.stream()
                .filter(script -> verdict.state(script) == ScriptState.APPLIED && script.isVersioned())
                .map(script -> script.getVersion().toString()).reduce((former, later) -> later).orElse("0");
        return new Problem(ProblemKind.NEWER_DATABASE, files,
                "The database was migrated by a newer version of the application: this one does not have "
                        + newer.stream().map(script -> ScriptFiles.file(script.getScript()) + when(script))
                                .collect(joining(", "))
                        + ".",
                "Start that newer version; or take the database back with it: "
                        + datasource.command("downgrade --to " + known) + "; or, if this version can work with the newer"
                        + " tables, set " + datasource.flyway("ignore-future-migrations") + "=true.",
                true);
    }

    private Problem other(ValidateOutput output) {
        String text = output.errorDetails.errorMessage.replaceAll("\\s+", " ");
        return new Problem(ProblemKind.UNREADABLE, List.of(ScriptFiles.file(Objects.toString(output.filepath, ""))), text,
                "", true);
    }

    Problem noHistory() {
        String what = facts.tables() == 0 ? "is not empty"
                : facts.tables() == 1 ? "has a table"
                        : "has " + facts.tables()
                                + " tables";
        String location = configuration.getLocations().length == 0 ? "" : " in " + configuration.getLocations()[0].getPath();
        return new Problem(ProblemKind.NO_HISTORY, List.of(), "The database of " + datasource.label() + " " + what
                + ", and no history that says which scripts made them.",
                "There are three ways on. If the tables are those that the scripts" + location
                        + " make, mark these as applied: "
                        + datasource.command("stamp") + ". If all scripts are to be applied beside what is there, continue: "
                        + datasource.command("migrate --yes") + ", or start once with "
                        + datasource.flyway("baseline-on-migrate") + "=true and " + datasource.flyway("baseline-version")
                        + "=0. If it is the wrong database, cancel, and correct "
                        + datasource.setting("quarkus.datasource", "reactive.url") + ".",
                !configuration.isBaselineOnMigrate());
    }

    /** One problem, however many there are: a project that comes from Flyway has hundreds. */
    static Optional<Problem> noUndo(Configuration configuration, List<String> files) {
        if (files.isEmpty()) {
            return Optional.empty();
        }
        String undo = "U" + files.get(0).substring(configuration.getSqlMigrationPrefix().length());
        if (files.size() == 1) {
            return Optional.of(new Problem(ProblemKind.NO_UNDO, files, files.get(0) + " has no way back.",
                    "Write one, " + undo + ", if it is to be taken back with downgrade.", false));
        }
        String others = files.size() == 2 ? files.get(1) : files.size() - 1 + " others";
        return Optional.of(new Problem(ProblemKind.NO_UNDO, files, files.get(0) + " and " + others + " have no way back.",
                "Write them, " + undo + " for the first, if they are to be taken back with downgrade.", false));
    }

    private static Problem blocking(ProblemKind kind, String file, String text, String remedy) {
        return new Problem(kind, List.of(file), text, remedy, true);
    }

    private static String last(List<MigrationInfo> scripts) {
        return scripts.stream().filter(script -> script.isApplied() && script.isVersioned())
                .map(script -> ScriptFiles.file(script.getScript())).reduce((former, later) -> later).orElse("a later one");
    }

    private String repair() {
        return "start once with " + datasource.flyway("repair-at-start") + "=true";
    }

    private static String when(MigrationInfo script) {
        Date date = script.getInstalledOn();
        return date == null ? "" : " on " + new SimpleDateFormat("yyyy-MM-dd HH:mm").format(date);
    }
}
