package io.quarkiverse.migrator.runtime.migration;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.CoreMigrationType;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationInfoService;
import org.flywaydb.core.api.callback.Callback;
import org.flywaydb.core.api.configuration.Configuration;
import org.flywaydb.core.api.output.InfoResult;
import org.flywaydb.core.api.pattern.ValidatePattern;

/** Reads what a database has of the scripts, as Flyway sees it, and writes nothing. */
final class StatusReader {

    private final DatasourceName datasource;
    private final Configuration configuration;
    private final UndoScripts undo;

    StatusReader(DatasourceName datasource, Configuration configuration) {
        this.datasource = datasource;
        this.configuration = configuration;
        this.undo = new UndoScripts(configuration);
    }

    MigrationStatus read() throws SQLException {
        List<Problem> problems = new ArrayList<>(new ScriptFiles(configuration).problems());
        if (!areReadable(problems)) {
            return new MigrationStatus(datasource.name(), "", "", Optional.empty(), List.of(), 0, false, problems);
        }
        Flyway flyway = silent();
        MigrationInfoService info = flyway.info();
        InfoResult result = info.getInfoResult();
        // Where nothing was applied there is nothing that could differ
        Verdict verdict = info.applied().length == 0 ? Verdict.NO_OBJECTION : new Verdict(flyway.validateWithResult());
        DatabaseFacts facts = DatabaseFacts.read(configuration);
        List<MigrationInfo> scripts = Arrays.stream(info.all()).filter(StatusReader::isScript).toList();
        Findings findings = new Findings(datasource, configuration, facts, verdict);
        if (!facts.history() && !result.allSchemasEmpty) {
            problems.add(findings.noHistory());
        }
        problems.addAll(findings.of(scripts));
        Findings.noUndo(configuration, withoutUndo(scripts.stream()
                .filter(script -> verdict.state(script).isPending() && script.isVersioned()).map(this::file)))
                .ifPresent(problems::add);
        return new MigrationStatus(datasource.name(), facts.product(), facts.schema(), version(info.current()),
                scripts.stream().map(script -> script(script, verdict.state(script))).toList(), facts.tables(), facts.history(),
                problems);
    }

    /** What is wrong with the scripts, whatever a database has of them. */
    List<Problem> problemsOfScripts() {
        ScriptFiles files = new ScriptFiles(configuration);
        List<Problem> problems = new ArrayList<>(files.problems());
        if (areReadable(problems)) {
            Findings.noUndo(configuration, withoutUndo(files.versioned().stream())).ifPresent(problems::add);
        }
        return problems;
    }

    /** Flyway reads no script where two have one version. */
    private static boolean areReadable(List<Problem> problems) {
        return problems.stream().noneMatch(problem -> problem.kind() == ProblemKind.DUPLICATE);
    }

    private List<String> withoutUndo(Stream<String> files) {
        return files.filter(file -> file.endsWith(".sql") && undo.of(file).isEmpty()).toList();
    }

    /** Flyway without callbacks, since those of the application, and ours, write. */
    private Flyway silent() {
        ValidatePattern[] ignored = Stream.concat(Arrays.stream(configuration.getIgnoreMigrationPatterns()),
                Stream.of(ValidatePattern.fromPattern("*:pending"))).toArray(ValidatePattern[]::new);
        return Flyway.configure(configuration.getClassLoader()).configuration(configuration).callbacks(new Callback[0])
                .skipDefaultCallbacks(true).ignoreMigrationPatterns(ignored).load();
    }

    private static boolean isScript(MigrationInfo info) {
        return info.getType() != CoreMigrationType.SCHEMA && info.getType() != CoreMigrationType.DELETE;
    }

    private ScriptStatus script(MigrationInfo info, ScriptState state) {
        String file = file(info);
        return new ScriptStatus(version(info), info.getDescription(), file, state,
                Optional.ofNullable(info.getInstalledOn()).map(date -> Instant.ofEpochMilli(date.getTime())),
                Optional.ofNullable(info.getExecutionTime()).map(Duration::ofMillis), undo.of(file));
    }

    private String file(MigrationInfo info) {
        return ScriptFiles.file(info.getScript());
    }

    private static Optional<String> version(MigrationInfo info) {
        return Optional.ofNullable(info).map(MigrationInfo::getVersion).map(Object::toString);
    }
}
