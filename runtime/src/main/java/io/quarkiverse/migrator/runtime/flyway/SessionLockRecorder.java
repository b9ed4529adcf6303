package io.quarkiverse.migrator.runtime.flyway;

import java.util.function.Supplier;

import io.quarkus.flyway.FlywayConfigurationCustomizer;
import io.quarkus.runtime.annotations.Recorder;

/** Has Flyway keep its lock on PostgreSQL without a transaction. */
@Recorder
public class SessionLockRecorder {

    /** The customizer for a datasource with scripts that run without a transaction. */
    public Supplier<FlywayConfigurationCustomizer> customizer() {
        return SessionLockCustomizer::new;
    }

    /** The customizer for a datasource of whose scripts the application itself knows how they run. */
    public Supplier<FlywayConfigurationCustomizer> customizer(String datasource) {
        return () -> configuration -> {
            if (CarriedScripts.read(datasource, Thread.currentThread().getContextClassLoader()).withoutTransaction()) {
                new SessionLockCustomizer().customize(configuration);
            }
        };
    }
}
