package io.quarkiverse.migrator.runtime.flyway;

import java.util.function.Supplier;

import io.quarkus.flyway.FlywayConfigurationCustomizer;
import io.quarkus.runtime.annotations.Recorder;

/** Tells Flyway of scripts that the application carries besides those that Quarkus found. */
@Recorder
public class CarriedScriptsRecorder {

    /** The customizer for a datasource. */
    public Supplier<FlywayConfigurationCustomizer> customizer(String datasource) {
        return () -> new CarriedScriptsCustomizer(datasource);
    }
}
