package io.quarkiverse.migrator.runtime.migration;

import static java.util.stream.Collectors.joining;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.callback.Callback;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.flywaydb.core.api.output.MigrateResult;

import io.quarkiverse.migrator.runtime.progress.MigrationWatch;
import io.quarkiverse.migrator.runtime.progress.Patience;

/** The migration of one datasource: what is to be done, and doing it. */
public final class DatasourceMigration {

    /** Flyway's default. */
    private static final int LOCK_RETRIES = 50;

    private final DatasourceName datasource;
    private final Flyway flyway;
    private final Patience patience;

    /**
     * The migration of a datasource.
     *
     * @param datasource its name, {@code <default>} for the default one
     * @param flyway its Flyway, with all that the application has set
     */
    public DatasourceMigration(String datasource, Flyway flyway) {
        this(datasource, flyway, Patience.DEFAULT);
    }

    /**
     * The migration of a datasource.
     *
     * @param datasource its name, {@code <default>} for the default one
     * @param flyway its Flyway, with all that the application has set
     * @param patience how long scripts wait for locks
     */
    public DatasourceMigration(String datasource, Flyway flyway, Patience patience) {
        this.datasource = new DatasourceName(datasource);
        this.flyway = flyway;
        this.patience = patience;
    }

    /**
     * What the database has of the scripts. Nothing is written.
     *
     * @throws MigrationException when the database can't be read
     */
    public MigrationStatus status() {
        try {
            return new StatusReader(datasource, flyway.getConfiguration()).read();
        } catch (SQLException | FlywayException e) {
            throw Failure.of(datasource, e);
        }
    }

    /**
     * Applies all scripts that are to be applied.
     *
     * @throws MigrationException when something is wrong, so that nothing was applied, or when a script failed
     */
    public MigrationResult migrate() {
        return migrate(MigrateOptions.ALL);
    }

    /**
     * Applies the scripts that are to be applied.
     *
     * @throws MigrationException when something is wrong, so that nothing was applied, or when a script failed
     */
    public MigrationResult migrate(MigrateOptions options) {
        return migrate(status(), options);
    }

    /**
     * Applies the scripts that a status shows as to be applied.
     *
     * @throws MigrationException when something is wrong, so that nothing was applied, or when a script failed
     */
    public MigrationResult migrate(MigrationStatus status, MigrateOptions options) {
        return migrate(status.problems(), status.currentVersion(), options);
    }

    /**
     * Whether the database has neither a table nor a history.
     *
     * @param connecting gives the connection that is asked, and closed
     * @throws MigrationException when it can't be read
     */
    public boolean isNew(Supplier<Connection> connecting) {
        try (Connection connection = connecting.get()) {
            return DatabaseFacts.read(flyway.getConfiguration(), connection).isNew();
        } catch (SQLException e) {
            throw Failure.of(datasource, e);
        }
    }

    /**
     * Applies all scripts to a database that {@linkplain #isNew is new}. Of what may be wrong only the names of the files are
     * looked at, and whatever else Flyway objects to is asked for then: to read the status takes a tenth of the time that
     * hundreds of scripts take.
     *
     * @param warnings takes what is wrong and keeps no script from being applied
     * @throws MigrationException when something is wrong, so that nothing was applied, or when a script failed
     */
    public MigrationResult migrateNew(Consumer<Problem> warnings) {
        List<Problem> problems = new StatusReader(datasource, flyway.getConfiguration()).problemsOfScripts();
        problems.stream().filter(problem -> !problem.blocking()).forEach(warnings);
        return migrate(problems, Optional.empty(), MigrateOptions.ALL);
    }

    private MigrationResult migrate(List<Problem> problems, Optional<String> version, MigrateOptions options) {
        requireNone(problems, options);
        try (MigrationWatch watch = MigrationWatch.start(datasource.title(), flyway.getConfiguration(), patience)) {
            try {
                MigrateResult result = configured(options, watch).migrate();
                watch.succeeded();
                return result(version, result);
            } catch (FlywayException e) {
                if (!watch.sawScript()) {
                    requireNone(status().problems(), options);
                }
                throw Failure.of(datasource, e, watch::waitedFor);
            }
        }
    }

    private void requireNone(List<Problem> problems, MigrateOptions options) {
        List<Problem> blocking = problems.stream().filter(Problem::blocking)
                .filter(problem -> !(options.besideTables() && problem.kind() == ProblemKind.NO_HISTORY)).toList();
        if (!blocking.isEmpty()) {
            throw blocked(blocking);
        }
    }

    private Flyway configured(MigrateOptions options, MigrationWatch watch) {
        FluentConfiguration configuration = Flyway.configure(flyway.getConfiguration().getClassLoader())
                .configuration(flyway.getConfiguration());
        configuration.callbacks(Stream.concat(Arrays.stream(configuration.getCallbacks()), Stream.of(watch.callback()))
                .toArray(Callback[]::new));
        if (configuration.getLockRetryCount() == LOCK_RETRIES) {
            // Another process that migrates is waited for until it is done, not 50 s
            configuration.lockRetryCount(Integer.MAX_VALUE);
        }
        options.target().ifPresent(configuration::target);
        if (options.besideTables()) {
            configuration.baselineOnMigrate(true).baselineVersion("0");
        }
        return configuration.load();
    }

    private MigrationException blocked(List<Problem> problems) {
        String list = problems.size() == 1 ? problems.get(0).toString()
                : problems.stream().map(problem -> "\n- " + problem).collect(joining());
        return new MigrationException("Nothing was applied to " + datasource.label() + ". " + list, problems);
    }

    /** What is said of something that Flyway threw. */
    public MigrationException failure(FlywayException thrown) {
        return Failure.of(datasource, thrown);
    }

    private static MigrationResult result(Optional<String> before, MigrateResult result) {
        Optional<String> version = Optional.ofNullable(result.targetSchemaVersion).or(() -> before);
        return new MigrationResult(result.migrations.stream()
                .map(each -> new AppliedScript(ScriptFiles.file(each.filepath), Duration.ofMillis(each.executionTime)))
                .toList(), version);
    }
}
