package io.quarkiverse.migrator.runtime.start.fast;

import java.util.Optional;
import java.util.stream.Stream;

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
        Optional<String> obstacle = settings().or(this::database);
        obstacle.ifPresentOrElse(
                reason -> LOG.debugf("Flyway looks at the datasource %s: %s", datasource, reason),
                () -> LOG.debugf("Flyway is not needed for the datasource %s: its history is that of the packaged scripts",
                        datasource));
        return obstacle.isEmpty();
    }

    /** What of the configuration asks for more than to compare the history. */
    private Optional<String> settings() {
        if (!packaged.obstacle().isEmpty()) {
            return Optional.of(packaged.obstacle());
        }
        return Stream.of(said("jdbc-url", flyway.jdbcUrl().isPresent()),
                said("username", flyway.username().isPresent()), said("init-sql", flyway.initSql().isPresent()),
                said("schemas", flyway.schemas().isPresent()), said("clean-at-start", flyway.cleanAtStart()),
                said("validate-at-start", flyway.validateAtStart()), said("baseline-at-start", flyway.baselineAtStart()),
                said("repair-at-start", flyway.repairAtStart()), said("placeholders", !flyway.placeholders().isEmpty()),
                said("sql-migration-prefix", flyway.sqlMigrationPrefix().isPresent()),
                said("repeatable-sql-migration-prefix", flyway.repeatableSqlMigrationPrefix().isPresent()))
                .flatMap(Optional::stream).findFirst();
    }

    private static Optional<String> said(String setting, boolean set) {
        return set ? Optional.of("quarkus.flyway." + setting + " is set") : Optional.empty();
    }

    private Optional<String> database() {
        Optional<Pool> pool = ReactiveDataSourceUtil.dataSourceIfActive(datasource);
        return pool.isEmpty() ? Optional.of("its reactive client is inactive")
                : new HistoryCheck(packaged, flyway.table().orElse(TABLE), flyway.defaultSchema()).obstacle(pool.get());
    }
}
