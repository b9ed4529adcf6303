package io.quarkiverse.migrator.runtime.flyway.resume;

import java.util.Arrays;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.flywaydb.core.api.callback.Callback;
import org.flywaydb.core.api.configuration.FluentConfiguration;

import io.quarkus.flyway.FlywayConfigurationCustomizer;
import io.quarkus.runtime.annotations.Recorder;

/** Gives Flyway the callback that lets scripts go on where they stopped. */
@Recorder
public class ResumeRecorder {

    /** The customizer for one datasource. */
    public Supplier<FlywayConfigurationCustomizer> customizer() {
        return () -> ResumeRecorder::addCallback;
    }

    private static void addCallback(FluentConfiguration configuration) {
        configuration.callbacks(Stream.concat(Arrays.stream(configuration.getCallbacks()), Stream.of(new ResumingCallback()))
                .toArray(Callback[]::new));
    }
}
