package io.quarkiverse.migrator.runtime.health;

import static java.util.stream.Collectors.joining;

import java.util.Map;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;

import io.quarkiverse.migrator.runtime.health.MigrationStates.DatasourceState;
import io.quarkiverse.migrator.runtime.health.MigrationStates.Look;
import io.quarkiverse.migrator.runtime.migration.MigrationException;
import io.quarkiverse.migrator.runtime.migration.MigrationStatus;
import io.quarkiverse.migrator.runtime.migration.Problem;
import io.quarkiverse.migrator.runtime.migration.ScriptStatus;

/** An application is ready when each of its databases has all scripts, and has them as they are. */
@Readiness
@ApplicationScoped
public class MigrationHealthCheck implements HealthCheck {

    private final MigrationStates states;

    @Inject
    public MigrationHealthCheck(MigrationStates states) {
        this.states = states;
    }

    @Override
    public HealthCheckResponse call() {
        HealthCheckResponseBuilder response = HealthCheckResponse.named("Database migrations").up();
        for (Map.Entry<String, DatasourceState> each : states.all().entrySet()) {
            DatasourceState state = each.getValue();
            if (state.look().isEmpty()) {
                response.withData(each.getKey(), version(state.version().orElse("")));
            } else {
                look(each.getKey(), state.look().get(), response);
            }
        }
        return response.build();
    }

    private static void look(String datasource, Look look, HealthCheckResponseBuilder response) {
        try {
            MigrationStatus status = look.status();
            if (Look.isCurrent(status)) {
                response.withData(datasource, version(status.currentVersion().orElse("")));
            } else {
                response.down().withData(datasource, Stream.concat(
                        status.blocking().stream().map(Problem::toString),
                        Stream.of(status.pending().stream().map(ScriptStatus::file).collect(joining(", ")))
                                .filter(files -> !files.isEmpty()).map(files -> "Not applied yet: " + files + "."))
                        .collect(joining(" ")));
            }
        } catch (MigrationException e) {
            response.down().withData(datasource, e.getMessage());
        }
    }

    private static String version(String version) {
        return version.isEmpty() ? "no script" : "version " + version;
    }
}
