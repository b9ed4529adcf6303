package io.quarkiverse.migrator.deployment.build;

import static java.util.stream.Collectors.joining;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.jboss.logging.Logger;

import io.quarkiverse.migrator.deployment.build.DatasourceBuildTimeConfig.Dev;
import io.quarkiverse.migrator.deployment.build.DatasourceBuildTimeConfig.Init;
import io.quarkiverse.migrator.deployment.build.DatasourceBuildTimeConfig.OnChange;
import io.quarkiverse.migrator.deployment.hibernate.SchemaBuildItem;
import io.quarkiverse.migrator.dialect.Dialect;
import io.quarkiverse.migrator.dialect.Dialects;
import io.quarkiverse.migrator.diff.ChainedHints;
import io.quarkiverse.migrator.diff.RenameResolution;
import io.quarkiverse.migrator.diff.Renames;
import io.quarkiverse.migrator.plan.Answers;
import io.quarkiverse.migrator.plan.Hints;
import io.quarkiverse.migrator.plan.Question;
import io.quarkiverse.migrator.runtime.command.CommandDatasource;
import io.quarkiverse.migrator.schema.Schema;
import io.quarkiverse.migrator.state.Draft;
import io.quarkiverse.migrator.state.GivenAnswers;
import io.quarkiverse.migrator.state.Layout;
import io.quarkiverse.migrator.state.Migration;
import io.quarkiverse.migrator.state.ProjectFiles;
import io.quarkiverse.migrator.state.ProjectState;
import io.quarkiverse.migrator.state.Script;
import io.quarkiverse.migrator.state.ScriptSettings;
import io.quarkiverse.migrator.state.Snapshot;
import io.quarkus.datasource.common.runtime.DataSourceUtil;

/** What a build does for one datasource. */
public final class DatasourceMigration {

    private static final Logger LOG = Logger.getLogger("io.quarkiverse.migrator");

    private final String datasource;
    private final Schema target;
    private final Hints hints;
    private final Dialect dialect;
    private final String location;
    private final Layout layout;
    private final DatasourceSettings config;
    private final Duration lockTimeout;
    private final Map<String, String> backfills;

    DatasourceMigration(SchemaBuildItem schema, String location, Path base, DatasourceSettings config,
            Duration lockTimeout, Map<String, String> backfills) {
        this.datasource = schema.getDatasourceName();
        this.target = schema.getSchema();
        this.hints = schema.getHints();
        this.dialect = Dialects.of(schema.getDbKind()).orElseThrow();
        this.location = location;
        this.layout = layout(schema, location, base);
        this.config = config;
        this.lockTimeout = lockTimeout;
        this.backfills = backfills;
    }

    /** Where the files of a datasource are. */
    static Layout layout(SchemaBuildItem schema, String location, Path base) {
        String datasource = schema.getDatasourceName();
        return Layout.of(base, location, DataSourceUtil.isDefault(datasource) ? "" : datasource);
    }

    DatasourceSettings settings() {
        return config;
    }

    /** Where its scripts are, below the application's resources. */
    String location() {
        return location;
    }

    /** Those of the renames for several datasources that mean this one, or did for its last script. */
    List<String> fitting(List<String> renames) {
        Snapshot snapshot = ProjectState.read(layout).snapshot()
                .orElseGet(() -> new Snapshot(dialect.name(), List.of(), Schema.empty()));
        List<String> open = renames.stream().filter(entry -> !snapshot.renames().contains(entry)).toList();
        List<String> fitting = RenameResolution.fitting(open, hints.renames(), snapshot.schema(), target);
        return renames.stream().filter(entry -> fitting.contains(entry) || !open.contains(entry)).toList();
    }

    /**
     * Writes the next script where one is due.
     *
     * @param renames what keeps its rows under another name
     * @param packaged the scripts that the compiled application holds already
     * @return the scripts that belong to the application
     */
    ScriptsBuildItem run(List<String> renames, Set<String> packaged) {
        OnChange onChange = config.effectiveOnChange();
        ProjectState state = ProjectState.read(layout);
        state = initialised(state, onChange);
        Snapshot current = state.checked(dialect.name(), config.acceptEdited());
        StaleOutput.check(layout, location, state.scripts(), packaged);
        Draft draft = draft(state, current, renames, Renames.none());
        if (draft.isEmpty()) {
            warnOfAnswers(state);
            // No statement makes these, and the next script needs to know them
            Schema schema = current.schema().withDiscriminators(target.discriminators());
            if (onChange == OnChange.GENERATE && !state.scripts().isEmpty()
                    && (config.acceptEdited() || !schema.equals(current.schema()))) {
                ProjectFiles.write(layout, new Snapshot(dialect.name(), state.scripts(), schema, current.renames()));
            }
            ScriptsBuildItem scripts = scripts(state.scripts());
            return state.answers().isEmpty() ? scripts.asSettled() : scripts;
        }
        String summary = String.join("\n", draft.summary());
        return switch (onChange) {
            case GENERATE -> generate(state, draft, summary);
            case FAIL -> throw new MigrationBuildException(summary + "\nNothing was written, because "
                    + (config.onChange().isPresent() ? "quarkus.migrator.on-change=fail" : "the environment has CI=true")
                    + ". Write the script, review it and commit it:\n  mvn package -DskipTests"
                    + " -Dquarkus.migrator.on-change=generate");
            case WARN -> {
                LOG.warn(summary + "\nNothing was written, because quarkus.migrator.on-change=warn.");
                yield scripts(state.scripts());
            }
            case OFF -> throw new IllegalStateException();
        };
    }

    private ScriptsBuildItem generate(ProjectState state, Draft draft, String summary) {
        List<Question> questions = draft.plan().questions();
        if (!questions.isEmpty()) {
            StringBuilder message = new StringBuilder(summary);
            message.append("\nNothing was written, because this needs an answer first:");
            questions.forEach(question -> message.append("\n  ").append(question.text()));
            throw new MigrationBuildException(message.toString());
        }
        Migration migration = draft.migration(state.scripts(), target, dialect, config.message());
        ProjectFiles.write(layout, migration);
        // The script has answered them
        ProjectFiles.write(layout, GivenAnswers.NONE);
        LOG.info(summary + "\nWrote " + migration.scripts().stream()
                .map(script -> layout.shown(layout.scripts().resolve(script.script().file()))).collect(joining(" and "))
                + (migration.scripts().size() == 1 ? ". Review it, then commit it." : ". Review them, then commit them."));
        return scripts(migration.snapshot().scripts());
    }

    /** The scripts that belong to the application, while dev mode keeps what is in none of them as a draft. */
    ScriptsBuildItem carried(Set<String> packaged) {
        ProjectState state = initialised(ProjectState.read(layout), OnChange.GENERATE);
        StaleOutput.check(layout, location, state.scripts(), packaged);
        return scripts(state.scripts());
    }

    /** The name of the datasource, {@code <default>} for the default one. */
    public String datasource() {
        return datasource;
    }

    /** The schema of the entities. */
    public Schema target() {
        return target;
    }

    public Dialect dialect() {
        return dialect;
    }

    public Layout layout() {
        return layout;
    }

    /** Whether edited scripts are taken as they are. */
    public boolean acceptsEdited() {
        return config.acceptEdited();
    }

    /** What dev mode does, if anybody said so. */
    public Optional<Dev> dev() {
        return config.dev();
    }

    private ProjectState initialised(ProjectState state, OnChange onChange) {
        if (config.init().isEmpty() || state.snapshot().isPresent() || onChange != OnChange.GENERATE) {
            return state;
        }
        Schema schema = config.init().get() == Init.ENTITIES ? target : Schema.empty();
        Snapshot snapshot = new Snapshot(dialect.name(), state.scripts(), schema);
        ProjectFiles.write(layout, snapshot);
        LOG.infof("Wrote %s for the %d scripts in %s. Commit it.%s", layout.shown(layout.snapshot()), state.scripts().size(),
                layout.shown(layout.scripts()), config.init().get() == Init.EMPTY ? ""
                        : " To prove that the scripts make the entities' tables, compare with a database that has them:"
                                + " java -Dquarkus.migrator.command=\"check --drift\" -jar target/quarkus-app/quarkus-run.jar");
        return ProjectState.read(layout);
    }

    private ScriptsBuildItem scripts(List<Script> scripts) {
        List<SourceFile> files = new ArrayList<>();
        String undo = layout.base().resolve("src/main/resources").relativize(layout.undo()).toString().replace('\\', '/');
        for (Script script : scripts) {
            files.add(new SourceFile(layout.scripts().resolve(script.file()), location + "/" + script.file(), true));
            Path settings = layout.scripts().resolve(ScriptSettings.file(script.file()));
            if (Files.isRegularFile(settings)) {
                files.add(new SourceFile(settings, location + "/" + settings.getFileName(), true));
            }
            Path back = layout.undo().resolve("U" + script.file().substring(1));
            if (Files.isRegularFile(back)) {
                files.add(new SourceFile(back, undo + "/" + back.getFileName(), false));
            }
        }
        if (Files.isRegularFile(layout.snapshot())) {
            files.add(new SourceFile(layout.snapshot(), CommandDatasource.snapshotResource(datasource), false));
        }
        return new ScriptsBuildItem(datasource, files);
    }

    /**
     * What differs between the scripts and the entities.
     *
     * @param current the snapshot of the scripts
     * @param renames what keeps its rows under another name, as settings say it
     * @param made the renames that a dev database has already, where there is one
     */
    public Draft draft(ProjectState state, Snapshot current, List<String> renames, Renames made) {
        Answers answers = answers(state, renames);
        List<String> fitting = RenameResolution.fitting(answers.renames(), answers.hints(), current.schema(), target);
        // An answer in the file may be to what only a dev database has
        List<String> entries = answers.renames().stream().filter(entry -> renames.contains(entry) || fitting.contains(entry))
                .toList();
        Answers all = new Answers(entries, made.isEmpty() ? answers.hints()
                : ChainedHints.overBetween(answers.hints(), made, target), answers.backfills(), answers.allowDestructive(),
                answers.losses(), answers.online());
        return Draft.of(current, state.last(), target, dialect, where(), all);
    }

    /** What people have decided beforehand, in the code, by settings and in the file of answers. */
    public Answers answers(ProjectState state, List<String> renames) {
        GivenAnswers given = state.answers();
        List<String> entries = new ArrayList<>(renames);
        given.renames().forEach((old, now) -> {
            if (renames.stream().noneMatch(entry -> entry.strip().startsWith(old + "="))) {
                entries.add(old + "=" + now);
            }
        });
        Map<String, String> backfills = new HashMap<>(hints.backfills());
        backfills.putAll(given.backfills());
        backfills.putAll(this.backfills);
        Answers answers = new Answers(entries, hints.renames(), backfills, config.allowDestructive())
                .losing(given.losses());
        return config.online() ? answers.online(checkedLockTimeout()) : answers;
    }

    private void warnOfAnswers(ProjectState state) {
        if (!state.answers().isEmpty()) {
            LOG.warnf("%s answers what nobody asks any more. Delete it, so that it does not answer another question.",
                    layout.shown(layout.answers()));
        }
    }

    private Duration checkedLockTimeout() {
        if (lockTimeout.isNegative() || lockTimeout.toMillis() > Integer.MAX_VALUE) {
            throw new MigrationBuildException("quarkus.migrator.lock-timeout is " + lockTimeout
                    + ", which PostgreSQL does not take. Set a time of up to 24 days, or 0s to wait without end.");
        }
        return lockTimeout;
    }

    private String where() {
        return (DataSourceUtil.isDefault(datasource) ? "default datasource" : "datasource " + datasource) + ", "
                + dialect.name();
    }
}
