package io.quarkiverse.migrator.runtime.flyway;

import java.util.function.Supplier;

import io.quarkus.flyway.FlywayConfigurationCustomizer;
import io.quarkus.runtime.annotations.Recorder;

/** Has Flyway keep its lock on PostgreSQL for a session. */
@Recorder
public class SessionLockRecorder {

    /** The customizer for a datasource on PostgreSQL. */
    public Supplier<FlywayConfigurationCustomizer> customizer() {
        return SessionLockCustomizer::new;
    }
}
