package io.quarkiverse.migrator.deployment.build;

import java.util.function.BooleanSupplier;

/** Whether the build looks at the entities of any datasource. */
public class MigratorEnabled implements BooleanSupplier {

    private final MigratorBuildTimeConfig config;

    public MigratorEnabled(MigratorBuildTimeConfig config) {
        this.config = config;
    }

    @Override
    public boolean getAsBoolean() {
        return config.datasources().keySet().stream()
                .anyMatch(datasource -> DatasourceSettings.of(config, datasource).enabled());
    }
}
