package io.quarkiverse.migrator.runtime.start;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.microprofile.config.ConfigProvider;
import org.jboss.logging.Logger;

import io.quarkiverse.migrator.runtime.config.BareDatasource;
import io.quarkiverse.migrator.runtime.config.DatasourceUrl;
import io.quarkiverse.migrator.runtime.dev.HeldMigrations;
import io.quarkiverse.migrator.runtime.health.MigrationStates;
import io.quarkiverse.migrator.runtime.migration.MigrationException;
import io.quarkiverse.migrator.runtime.start.fast.FastStart;
import io.quarkiverse.migrator.runtime.start.fast.PackagedHistory;
import io.quarkus.agroal.runtime.AgroalDataSourceUtil;
import io.quarkus.arc.Arc;
import io.quarkus.flyway.runtime.FlywayContainerUtil;
import io.quarkus.flyway.runtime.FlywayRuntimeConfig;
import io.quarkus.runtime.PreventFurtherStepsException;
import io.quarkus.runtime.RuntimeValue;
import io.quarkus.runtime.annotations.Recorder;
import io.quarkus.runtime.configuration.ConfigurationException;
import io.smallrye.config.SmallRyeConfig;

/** What happens to the managed datasources at start. */
@Recorder
public class MigrationStartRecorder {

    private static final Logger LOG = Logger.getLogger("io.quarkiverse.migrator");

    private final RuntimeValue<StartRuntimeConfig> config;
    private final RuntimeValue<FlywayRuntimeConfig> flyway;

    public MigrationStartRecorder(RuntimeValue<StartRuntimeConfig> config, RuntimeValue<FlywayRuntimeConfig> flyway) {
        this.config = config;
        this.flyway = flyway;
    }

    /** Fails when a datasource is to be migrated and has no URL that JDBC can use. */
    public void requireUrls(List<String> datasources) {
        SmallRyeConfig settings = config();
        for (String datasource : datasources) {
            if (settings(datasource).skipped().isEmpty()) {
                DatasourceUrl url = DatasourceUrl.of(datasource, settings::getConfigValue);
                if (url.problem().isPresent()) {
                    throw new ConfigurationException(url.problem().get());
                }
                if (url.warning().isPresent()) {
                    LOG.warn(url.warning().get());
                }
            }
        }
    }

    /** Says which datasources keep their scripts to themselves. */
    public void reportSkipped(List<String> datasources) {
        for (String datasource : datasources) {
            Optional<String> reason = settings(datasource).reason();
            if (reason.isPresent()) {
                LOG.info(reason.get());
            }
        }
    }

    /**
     * Applies the scripts, unless a command runs in place of the application.
     *
     * @param obstacles for each datasource why its history can't tell what the database has; empty where it can
     * @param commands whether there are commands in this mode
     */
    public void migrate(Map<String, String> obstacles, boolean commands) {
        boolean command = commands
                && !config().getOptionalValue("quarkus.migrator.command", String.class).orElse("").isBlank();
        if (command) {
            return;
        }
        for (String datasource : obstacles.keySet()) {
            if (settings(datasource).inactive().isEmpty() && !HeldMigrations.contains(datasource)) {
                try {
                    migrate(datasource, obstacles.get(datasource));
                } catch (MigrationException e) {
                    // In dev mode the application goes on with the schema that is there
                    if (!HeldMigrations.failed(datasource, e.getMessage())) {
                        throw e;
                    }
                }
            }
        }
    }

    private void migrate(String datasource, String obstacle) {
        boolean migrates = settings(datasource).skipped().isEmpty();
        MigrationStates states = Arc.container().instance(MigrationStates.class).get();
        if (BareDatasource.is(datasource, config()::getConfigValue)) {
            PackagedHistory packaged = PackagedHistory.read(datasource, obstacle);
            if (migrates && new FastStart(datasource, packaged, flyway.getValue().datasources().get(datasource)).isCurrent()) {
                states.isCurrent(datasource, Optional.of(packaged.version()));
            } else {
                new DatasourceStart(datasource, BareFlyway.of(datasource, config()::getConfigValue), config.getValue(), states)
                        .run(migrates);
            }
        } else if (AgroalDataSourceUtil.dataSourceIfActive(datasource).isPresent()) {
            LOG.debugf("Flyway looks at the datasource %s: it has a JDBC pool", datasource);
            try {
                new DatasourceStart(datasource, FlywayContainerUtil.getFlywayContainer(datasource), config.getValue(), states)
                        .run(migrates);
            } finally {
                Pools.release(datasource);
            }
        }
    }

    /**
     * Ends an application that has a main class of its own after its initialisation, when that is asked for. Quarkus would
     * go on to run that class, in an application that has not started, and end with an error.
     */
    public void endAfterInitialisation() {
        if (config().getOptionalValue("quarkus.init-and-exit", Boolean.class).orElse(false)) {
            throw new IllegalStateException(new PreventFurtherStepsException(
                    "Ended after its initialisation, because quarkus.init-and-exit is true.", 0));
        }
    }

    private static StartSettings settings(String datasource) {
        return new StartSettings(datasource, config()::getConfigValue);
    }

    private static SmallRyeConfig config() {
        return ConfigProvider.getConfig().unwrap(SmallRyeConfig.class);
    }
}
