package io.quarkiverse.migrator.deployment.build;

import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

import io.quarkiverse.migrator.deployment.merge.MergeCommand;
import io.quarkus.datasource.common.runtime.DataSourceUtil;

/**
 * Whether the build looks at the entities of any datasource; it does not while the scripts of two branches are put together.
 */
public class MigratorEnabled implements BooleanSupplier {

    private final MigratorBuildTimeConfig config;

    public MigratorEnabled(MigratorBuildTimeConfig config) {
        this.config = config;
    }

    @Override
    public boolean getAsBoolean() {
        if (MergeCommand.isAsked()) {
            return false;
        }
        // Those without a setting of their own are not among the keys
        return Stream.concat(Stream.of(DataSourceUtil.DEFAULT_DATASOURCE_NAME), config.datasources().keySet().stream())
                .anyMatch(datasource -> DatasourceSettings.of(config, datasource).enabled());
    }
}
