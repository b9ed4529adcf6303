package io.quarkiverse.migrator.runtime.command;

import io.quarkus.runtime.configuration.ConfigBuilder;
import io.smallrye.config.SmallRyeConfigBuilder;

/** Makes the settings that a command needs part of the application's configuration. */
public class CommandModeConfigBuilder implements ConfigBuilder {

    @Override
    public SmallRyeConfigBuilder configBuilder(SmallRyeConfigBuilder builder) {
        return builder.withInterceptors(new CommandModeInterceptor());
    }
}
