package io.quarkiverse.migrator.deployment.start;

import io.quarkus.runtime.annotations.ConfigPhase;
import io.quarkus.runtime.annotations.ConfigRoot;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import io.smallrye.config.WithName;

/** What of Migrator is part of the application's health. */
@ConfigMapping(prefix = "quarkus.migrator.health")
@ConfigRoot(phase = ConfigPhase.BUILD_TIME)
public interface HealthBuildTimeConfig {

    /**
     * Whether an application with {@code quarkus-smallrye-health} is ready only when its databases have all scripts, as they
     * are. What the start found out is kept; only where it applied none is the database read, when the readiness is first
     * asked for, and every ten seconds at most until all scripts are there.
     */
    @WithName("enabled")
    @WithDefault("true")
    boolean enabled();
}
