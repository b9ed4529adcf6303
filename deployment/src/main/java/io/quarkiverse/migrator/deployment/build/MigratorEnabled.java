package io.quarkiverse.migrator.deployment.build;

import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

import io.quarkus.datasource.common.runtime.DataSourceUtil;

/** Whether the build looks at the entities of any datasource. */
public class MigratorEnabled implements BooleanSupplier {

    private final MigratorBuildTimeConfig config;

    public MigratorEnabled(MigratorBuildTimeConfig config) {
        this.config = config;
    }

    @Override
    public boolean getAsBoolean() {
        // Those without a setting of their own are not among the keys
        return Stream.concat(Stream.of(DataSourceUtil.DEFAULT_DATASOURCE_NAME), config.datasources().keySet().stream())
                .anyMatch(datasource -> DatasourceSettings.of(config, datasource).enabled());
    }
}
