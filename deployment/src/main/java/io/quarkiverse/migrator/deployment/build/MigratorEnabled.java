package io.quarkiverse.migrator.deployment.build;

import java.util.function.BooleanSupplier;

import io.quarkiverse.migrator.deployment.build.MigratorBuildTimeConfig.OnChange;

/** Whether the build looks at the entities at all. */
public class MigratorEnabled implements BooleanSupplier {

    private final MigratorBuildTimeConfig config;

    public MigratorEnabled(MigratorBuildTimeConfig config) {
        this.config = config;
    }

    @Override
    public boolean getAsBoolean() {
        return config.onChange().orElse(OnChange.GENERATE) != OnChange.OFF;
    }
}
