package io.quarkiverse.migrator.deployment.start;

import io.quarkiverse.migrator.runtime.health.MigrationHealthCheck;
import io.quarkus.deployment.annotations.BuildStep;
import io.quarkus.deployment.annotations.BuildSteps;
import io.quarkus.flyway.deployment.FlywayEnabled;
import io.quarkus.smallrye.health.deployment.spi.HealthBuildItem;

/** Adds the readiness check; without SmallRye Health nobody takes it. */
@BuildSteps(onlyIf = FlywayEnabled.class)
class ReadinessProcessor {

    @BuildStep
    HealthBuildItem readiness(HealthBuildTimeConfig config) {
        return new HealthBuildItem(MigrationHealthCheck.class.getName(), config.enabled());
    }
}
