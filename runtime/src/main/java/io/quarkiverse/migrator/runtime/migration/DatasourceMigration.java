package io.quarkiverse.migrator.runtime.migration;

import static java.util.stream.Collectors.joining;

import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.flywaydb.core.api.output.MigrateResult;

/** The migration of one datasource: what is to be done, and doing it. */
public final class DatasourceMigration {

    private final DatasourceName datasource;
    private final Flyway flyway;

    /**
     * The migration of a datasource.
     *
     * @param datasource its name, {@code <default>} for the default one
     * @param flyway its Flyway, with all that the application has set
     */
    public DatasourceMigration(String datasource, Flyway flyway) {
        this.datasource = new DatasourceName(datasource);
        this.flyway = flyway;
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
            throw Failure.of(datasource, flyway.getConfiguration(), e);
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

    private MigrationResult migrate(MigrationStatus status, MigrateOptions options) {
        List<Problem> blocking = status.blocking().stream()
                .filter(problem -> !(options.besideTables() && problem.kind() == ProblemKind.NO_HISTORY)).toList();
        if (!blocking.isEmpty()) {
            throw blocked(blocking);
        }
        try {
            return result(status, configured(options).migrate());
        } catch (FlywayException e) {
            throw Failure.of(datasource, flyway.getConfiguration(), e);
        }
    }

    private Flyway configured(MigrateOptions options) {
        FluentConfiguration configuration = Flyway.configure(flyway.getConfiguration().getClassLoader())
                .configuration(flyway.getConfiguration());
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

    private static MigrationResult result(MigrationStatus before, MigrateResult result) {
        Optional<String> version = Optional.ofNullable(result.targetSchemaVersion).or(before::currentVersion);
        return new MigrationResult(result.migrations.stream()
                .map(each -> new AppliedScript(ScriptFiles.file(each.filepath), Duration.ofMillis(each.executionTime)))
                .toList(), version);
    }
}
