package io.quarkiverse.migrator.runtime.start;

import java.util.List;

import org.eclipse.microprofile.config.ConfigProvider;
import org.jboss.logging.Logger;

import io.agroal.api.AgroalDataSource.FlushMode;
import io.quarkiverse.migrator.runtime.config.DatasourceUrl;
import io.quarkus.agroal.runtime.AgroalDataSourceUtil;
import io.quarkus.datasource.common.runtime.DataSourceUtil;
import io.quarkus.flyway.runtime.FlywayDataSourceRuntimeConfig;
import io.quarkus.flyway.runtime.FlywayRuntimeConfig;
import io.quarkus.runtime.RuntimeValue;
import io.quarkus.runtime.annotations.Recorder;
import io.quarkus.runtime.configuration.ConfigurationException;
import io.smallrye.config.SmallRyeConfig;

/** What happens to the managed datasources at start, around Flyway's migration. */
@Recorder
public class DatasourceStartRecorder {

    private static final Logger LOG = Logger.getLogger("io.quarkiverse.migrator");

    private final RuntimeValue<FlywayRuntimeConfig> flyway;

    public DatasourceStartRecorder(RuntimeValue<FlywayRuntimeConfig> flyway) {
        this.flyway = flyway;
    }

    /** Fails when a datasource is to be migrated and has no URL that JDBC can use. */
    public void requireUrls(List<String> datasources) {
        SmallRyeConfig config = ConfigProvider.getConfig().unwrap(SmallRyeConfig.class);
        for (String datasource : datasources) {
            FlywayDataSourceRuntimeConfig settings = flyway.getValue().datasources().get(datasource);
            boolean migrates = settings.active().orElse(true) && settings.migrateAtStart();
            if (migrates) {
                DatasourceUrl url = DatasourceUrl.of(datasource, config::getConfigValue);
                url.problem().ifPresent(problem -> {
                    throw new ConfigurationException(problem);
                });
                url.warning().ifPresent(LOG::warn);
            }
        }
    }

    /** Closes the connections that the migration used, since nothing else may need them. */
    public void releaseConnections(List<String> datasources) {
        for (String datasource : datasources) {
            AgroalDataSourceUtil.dataSourceIfActive(datasource).ifPresent(pool -> {
                LOG.debugf("Closing the JDBC connections of datasource %s",
                        DataSourceUtil.isDefault(datasource) ? "<default>" : datasource);
                pool.flush(FlushMode.IDLE);
            });
        }
    }
}
