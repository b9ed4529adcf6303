package io.quarkiverse.migrator.runtime.start;

import io.quarkus.runtime.configuration.ConfigBuilder;
import io.smallrye.config.SmallRyeConfigBuilder;

/** Makes it part of the application's configuration that Migrator does what Flyway would do at start. */
public class FlywayActiveConfigBuilder implements ConfigBuilder {

    @Override
    public SmallRyeConfigBuilder configBuilder(SmallRyeConfigBuilder builder) {
        return builder.withInterceptors(new FlywayActiveInterceptor());
    }
}
