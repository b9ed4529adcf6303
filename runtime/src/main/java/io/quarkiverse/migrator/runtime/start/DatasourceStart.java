package io.quarkiverse.migrator.runtime.start;

import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.jboss.logging.Logger;

import io.quarkiverse.migrator.runtime.health.MigrationStates;
import io.quarkiverse.migrator.runtime.history.History;
import io.quarkiverse.migrator.runtime.migration.DatasourceMigration;
import io.quarkiverse.migrator.runtime.migration.MigrateOptions;
import io.quarkiverse.migrator.runtime.migration.MigrationResult;
import io.quarkiverse.migrator.runtime.migration.MigrationStatus;
import io.quarkiverse.migrator.runtime.progress.Patience;
import io.quarkus.datasource.common.runtime.DataSourceUtil;
import io.quarkus.flyway.runtime.FlywayContainer;

/** What happens to one datasource at start: what Flyway's settings ask for, and its migration. */
final class DatasourceStart {

    private static final Logger LOG = Logger.getLogger("io.quarkiverse.migrator");

    private final String datasource;
    private final FlywayContainer container;
    private final StartRuntimeConfig config;
    private final MigrationStates states;

    DatasourceStart(String datasource, FlywayContainer container, StartRuntimeConfig config, MigrationStates states) {
        this.datasource = datasource;
        this.container = container;
        this.config = config;
        this.states = states;
    }

    /**
     * Does it.
     *
     * @param migrates whether scripts are applied
     * @throws io.quarkiverse.migrator.runtime.migration.MigrationException when something is wrong
     */
    void run(boolean migrates) {
        Flyway flyway = container.getFlyway();
        DatasourceMigration migration = new DatasourceMigration(datasource, flyway,
                new Patience(config.lockWait(), config.progressInterval()));
        boolean acts = container.isCleanAtStart() || container.isValidateAtStart() || container.isBaselineAtStart()
                || container.isRepairAtStart();
        boolean isNew = false;
        if (migrates || acts) {
            isNew = awaitDatabase(migration, flyway) && !acts;
            try {
                prepare(flyway);
            } catch (FlywayException e) {
                throw migration.failure(e);
            }
        }
        if (migrates) {
            states.isCurrent(datasource, (isNew ? migration.migrateNew(LOG::warn) : migrate(migration)).version());
        } else {
            states.isUnknown(datasource, new StatusOnDemand(datasource, migration));
        }
    }

    /** Waits for the database, and tells whether it is new. */
    private boolean awaitDatabase(DatasourceMigration migration, Flyway flyway) {
        return migration.isNew(new DatabaseWait("database of the " + title(), flyway.getConfiguration().getDataSource(),
                config.connectTimeout(), config.progressInterval())::await);
    }

    private static MigrationResult migrate(DatasourceMigration migration) {
        MigrationStatus status = migration.status();
        status.problems().stream().filter(problem -> !problem.blocking()).forEach(LOG::warn);
        return migration.migrate(status, MigrateOptions.ALL);
    }

    /** In Flyway's own order. */
    private void prepare(Flyway flyway) {
        if (container.isCleanAtStart()) {
            flyway.clean();
        }
        if (container.isValidateAtStart()) {
            if (!container.isCleanOnValidationError()) {
                flyway.validate();
            } else if (!flyway.validateWithResult().validationSuccessful) {
                flyway.clean();
            }
        }
        if (container.isBaselineAtStart() && !History.read(flyway.getConfiguration()).exists()) {
            flyway.baseline();
        }
        if (container.isRepairAtStart()) {
            flyway.repair();
        }
    }

    private String title() {
        return DataSourceUtil.isDefault(datasource) ? "default datasource" : "datasource " + datasource;
    }
}
