package io.quarkiverse.migrator.runtime.flyway;

import java.util.List;

import org.flywaydb.core.api.configuration.FluentConfiguration;

import io.quarkus.flyway.FlywayConfigurationCustomizer;

/** Adds scripts to those that Flyway gets from Quarkus. */
final class CarriedScriptsCustomizer implements FlywayConfigurationCustomizer {

    private final List<String> scripts;

    CarriedScriptsCustomizer(List<String> scripts) {
        this.scripts = List.copyOf(scripts);
    }

    @Override
    public void customize(FluentConfiguration configuration) {
        ClassLoader classLoader = Thread.currentThread().getContextClassLoader();
        configuration.resourceProvider(
                new CarriedScriptsProvider(configuration.getResourceProvider(), scripts, classLoader));
    }
}
