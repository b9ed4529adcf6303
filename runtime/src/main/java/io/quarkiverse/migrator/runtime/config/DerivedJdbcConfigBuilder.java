package io.quarkiverse.migrator.runtime.config;

import io.quarkus.runtime.configuration.ConfigBuilder;
import io.smallrye.config.SmallRyeConfigBuilder;

/** Makes the JDBC settings that follow from {@code reactive.url} part of the application's configuration. */
public class DerivedJdbcConfigBuilder implements ConfigBuilder {

    @Override
    public SmallRyeConfigBuilder configBuilder(SmallRyeConfigBuilder builder) {
        return builder.withInterceptors(new DerivedJdbcInterceptor());
    }
}
