package io.quarkiverse.migrator.runtime.flyway;

import java.util.function.Supplier;

import io.quarkus.flyway.FlywayConfigurationCustomizer;
import io.quarkus.runtime.annotations.Recorder;

/** Has Flyway keep its lock on PostgreSQL without a transaction. */
@Recorder
public class SessionLockRecorder {

    /** The customizer for a datasource with scripts that run without a transaction. */
    public Supplier<FlywayConfigurationCustomizer> customizer() {
        return () -> new SessionLockCustomizer();
    }
}
