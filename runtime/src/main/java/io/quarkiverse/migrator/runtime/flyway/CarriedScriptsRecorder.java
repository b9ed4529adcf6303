package io.quarkiverse.migrator.runtime.flyway;

import java.util.List;
import java.util.function.Supplier;

import io.quarkus.flyway.FlywayConfigurationCustomizer;
import io.quarkus.runtime.annotations.Recorder;

/** Tells Flyway of scripts that the application carries besides those that Quarkus found. */
@Recorder
public class CarriedScriptsRecorder {

    /** The customizer for the datasource whose scripts these are. */
    public Supplier<FlywayConfigurationCustomizer> customizer(List<String> scripts) {
        return () -> new CarriedScriptsCustomizer(scripts);
    }
}
