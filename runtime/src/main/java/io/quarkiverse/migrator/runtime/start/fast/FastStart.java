package io.quarkiverse.migrator.runtime.start.fast;

import java.util.Optional;

import org.jboss.logging.Logger;

import io.quarkus.flyway.runtime.FlywayDataSourceRuntimeConfig;
import io.quarkus.reactive.datasource.runtime.ReactiveDataSourceUtil;
import io.vertx.sqlclient.Pool;

/** The start of an application whose database has all scripts already: it neither loads Flyway nor opens a JDBC connection. */
public final class FastStart {

    private static final Logger LOG = Logger.getLogger("io.quarkiverse.migrator");
    private static final String TABLE = "flyway_schema_history";

    private final String datasource;
    private final PackagedHistory packaged;
    private final FlywayDataSourceRuntimeConfig flyway;

    public FastStart(String datasource, PackagedHistory packaged, FlywayDataSourceRuntimeConfig flyway) {
        this.datasource = datasource;
        this.packaged = packaged;
        this.flyway = flyway;
    }

    /** Whether the database is known to have exactly the packaged scripts. */
    public boolean isCurrent() {
        Optional<String> settings = settings();
        Optional<String> obstacle = settings.isPresent() ? settings : database();
        if (obstacle.isPresent()) {
            LOG.debugf("Flyway looks at the datasource %s: %s", datasource, obstacle.get());
            return false;
        }
        LOG.debugf("Flyway is not needed for the datasource %s: its history is that of the packaged scripts", datasource);
        return true;
    }

    /** What of the configuration asks for more than to compare the history. */
    private Optional<String> settings() {
        return packaged.obstacle().isEmpty() ? FlywaySettings.obstacle(flyway) : Optional.of(packaged.obstacle());
    }

    private Optional<String> database() {
        Optional<Pool> pool = ReactiveDataSourceUtil.dataSourceIfActive(datasource);
        return pool.isEmpty() ? Optional.of("its reactive client is inactive")
                : new HistoryCheck(packaged, flyway.table().orElse(TABLE), flyway.defaultSchema()).obstacle(pool.get());
    }
}
