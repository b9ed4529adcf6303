package io.quarkiverse.migrator.deployment.devmode;

import static java.util.stream.Collectors.joining;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.function.Supplier;

import org.flywaydb.core.api.FlywayException;

import io.quarkiverse.migrator.deployment.devmode.view.CommandView;
import io.quarkiverse.migrator.deployment.devmode.view.DatasourceView;
import io.quarkiverse.migrator.deployment.devmode.view.MadeView;
import io.quarkiverse.migrator.deployment.devmode.view.OutcomeView;
import io.quarkiverse.migrator.deployment.devmode.view.PendingView;
import io.quarkiverse.migrator.deployment.devmode.view.SchemaView;
import io.quarkiverse.migrator.diff.RenameException;
import io.quarkiverse.migrator.plan.BackfillException;
import io.quarkiverse.migrator.runtime.command.Dialog;
import io.quarkiverse.migrator.runtime.dev.DraftRecorder;
import io.quarkiverse.migrator.runtime.migration.MigrationException;
import io.quarkiverse.migrator.runtime.migration.Secrets;
import io.quarkiverse.migrator.state.GivenAnswers;
import io.quarkiverse.migrator.state.ProjectFiles;
import io.quarkiverse.migrator.state.ProjectState;
import io.quarkiverse.migrator.state.StateException;
import io.quarkus.dev.console.DevConsoleManager;
import io.quarkus.runtime.LaunchMode;

/** The migrations of one dev mode, over its reloads. */
public final class DevSession implements DevMigrations {

    private final Map<String, DevDatasource> datasources = new LinkedHashMap<>();
    private final ReentrantLock lock = new ReentrantLock();
    private final AtomicLong revision = new AtomicLong();
    private volatile List<DevDatasource> known = List.of();

    DevSession(LaunchMode mode) {
        Function<Map<String, String>, Map<String, String>> listener = this::told;
        DevConsoleManager.setGlobal(DraftRecorder.key(mode.name()), listener);
    }

    static DevMigrations current() {
        return DevLaunch.session(LaunchMode.DEVELOPMENT);
    }

    /**
     * A build has read the entities.
     *
     * @param output the build's folder for what it makes
     */
    public void built(List<DevBuild> builds, Path output) {
        alone(() -> {
            Map<String, DevDatasource> before = new LinkedHashMap<>(datasources);
            datasources.clear();
            for (DevBuild build : builds) {
                DevDatasource datasource = before.getOrDefault(build.datasource(), new DevDatasource(build, output));
                datasource.built(build, output);
                datasources.put(build.datasource(), datasource);
            }
            known = List.copyOf(datasources.values());
            return known;
        });
    }

    /** The application tells how far its start is. */
    private Map<String, String> told(Map<String, String> news) {
        return alone(() -> {
            DevDatasource datasource = datasources.get(news.get("datasource"));
            if (datasource != null) {
                switch (news.get("moment")) {
                    case "before" -> {
                        return Map.of("held", String.valueOf(datasource.before(news)));
                    }
                    case "failed" -> datasource.failed(news.get("message"));
                    default -> datasource.after();
                }
            }
            return Map.of();
        });
    }

    @Override
    public int pendingChanges() {
        return known.stream().mapToInt(DevDatasource::pendingChanges).sum();
    }

    @Override
    public long revision() {
        return revision.get();
    }

    @Override
    public List<DatasourceView> datasources() {
        return reading(() -> known.stream().map(DatasourceViews::of).toList());
    }

    @Override
    public PendingView pending(String datasource) {
        return reading(() -> find(datasource).map(PendingViews::of).orElseGet(() -> PendingViews.error(missing(datasource))));
    }

    @Override
    public SchemaView schema(String datasource) {
        return reading(() -> find(datasource).map(SchemaPicture::of).orElseGet(() -> new SchemaView(List.of(), List.of())));
    }

    @Override
    public MadeView preview(String datasource, String message) {
        return reading(() -> find(datasource).map(each -> new Make(each).preview(message)).orElseGet(() -> new MadeView(false,
                List.of(), false, missing(datasource))));
    }

    @Override
    public MadeView make(String datasource, String message) {
        return alone(() -> find(datasource).map(each -> new Make(each).write(message)).orElseGet(() -> new MadeView(false,
                List.of(), false, missing(datasource))));
    }

    @Override
    public OutcomeView renamed(String datasource, String subject, String now) {
        return answer(datasource, answers -> answers.renamed(subject, now));
    }

    @Override
    public OutcomeView mayBeLost(String datasource, String subject) {
        return answer(datasource, answers -> answers.losing(subject));
    }

    @Override
    public OutcomeView value(String datasource, String subject, String expression) {
        return answer(datasource, answers -> answers.filled(subject, expression));
    }

    private OutcomeView answer(String datasource, Function<GivenAnswers, GivenAnswers> change) {
        return on(datasource, each -> {
            GivenAnswers before = ProjectState.read(each.build().layout()).answers();
            ProjectFiles.write(each.build().layout(), change.apply(before));
            try {
                each.pending();
            } catch (RenameException | BackfillException e) {
                // It would be in the way of every question to come
                ProjectFiles.write(each.build().layout(), before);
                return new OutcomeView(false, e.getMessage());
            }
            String file = each.build().layout().shown(each.build().layout().answers());
            each.look();
            if (each.live().isEmpty()) {
                return new OutcomeView(true, "Written to " + file + ".");
            }
            OutcomeView applied = new Work(each).apply(false);
            return new OutcomeView(true, "Written to " + file + ". " + applied.message());
        });
    }

    @Override
    public OutcomeView apply(String datasource) {
        return on(datasource, each -> new Work(each).apply(false));
    }

    @Override
    public OutcomeView downgrade(String datasource, int steps, boolean loseDraft) {
        return on(datasource, each -> new Work(each).downgrade(steps, loseDraft));
    }

    @Override
    public OutcomeView reset(String datasource) {
        return on(datasource, each -> new Work(each).reset());
    }

    @Override
    public CommandView command(String line) {
        Transcript transcript = new Transcript();
        int exitCode = command(line, transcript);
        return new CommandView(exitCode, transcript.text());
    }

    /** Runs a line of the terminal. */
    int command(String line, Dialog dialog) {
        return alone(() -> new DevCommands(known).run(line, dialog));
    }

    private OutcomeView on(String datasource, Function<DevDatasource, OutcomeView> work) {
        return alone(() -> {
            try {
                return find(datasource).map(work).orElseGet(() -> new OutcomeView(false, missing(datasource)));
            } catch (StateException | RenameException | BackfillException | MigrationException | FlywayException e) {
                return new OutcomeView(false, Secrets.without(e.getMessage()));
            }
        });
    }

    private Optional<DevDatasource> find(String datasource) {
        return known.stream().filter(each -> each.name().equals(datasource) || each.shown().equals(datasource)).findFirst();
    }

    private String missing(String datasource) {
        return "There is no datasource " + datasource + " that Migrator keeps the schema of. There "
                + (known.isEmpty() ? "is none yet."
                        : "are: " + known.stream().map(DevDatasource::shown).collect(joining(", ")));
    }

    /** Something that changes what there is to see. */
    private <T> T alone(Supplier<T> work) {
        lock.lock();
        try {
            return reading(work);
        } finally {
            revision.incrementAndGet();
            lock.unlock();
        }
    }

    private static <T> T reading(Supplier<T> work) {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(DevSession.class.getClassLoader());
        try {
            return work.get();
        } finally {
            thread.setContextClassLoader(before);
        }
    }
}
