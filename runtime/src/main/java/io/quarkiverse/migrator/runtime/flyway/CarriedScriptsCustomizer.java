package io.quarkiverse.migrator.runtime.flyway;

import java.util.List;

import org.flywaydb.core.api.configuration.FluentConfiguration;

import io.quarkus.flyway.FlywayConfigurationCustomizer;

/** Adds scripts that the application carries to those that Flyway gets from Quarkus. */
final class CarriedScriptsCustomizer implements FlywayConfigurationCustomizer {

    private final String datasource;

    CarriedScriptsCustomizer(String datasource) {
        this.datasource = datasource;
    }

    @Override
    public void customize(FluentConfiguration configuration) {
        ClassLoader classLoader = Thread.currentThread().getContextClassLoader();
        List<String> scripts = CarriedScripts.read(datasource, classLoader).resources();
        if (!scripts.isEmpty()) {
            configuration.resourceProvider(
                    new CarriedScriptsProvider(configuration.getResourceProvider(), scripts, classLoader));
        }
    }
}
