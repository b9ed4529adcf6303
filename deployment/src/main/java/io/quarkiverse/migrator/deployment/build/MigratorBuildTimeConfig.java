package io.quarkiverse.migrator.deployment.build;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;

import io.quarkus.datasource.common.runtime.DataSourceUtil;
import io.quarkus.runtime.annotations.ConfigDocMapKey;
import io.quarkus.runtime.annotations.ConfigDocSection;
import io.quarkus.runtime.annotations.ConfigPhase;
import io.quarkus.runtime.annotations.ConfigRoot;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import io.smallrye.config.WithDefaults;
import io.smallrye.config.WithParentName;
import io.smallrye.config.WithUnnamedKey;

/** How a build reacts to entities that differ from the committed scripts. */
@ConfigMapping(prefix = "quarkus.migrator")
@ConfigRoot(phase = ConfigPhase.BUILD_TIME)
public interface MigratorBuildTimeConfig {

    /**
     * The datasources. What is set without a name is for the default one, and for each other one that doesn't set it itself.
     */
    @ConfigDocSection
    @ConfigDocMapKey("datasource-name")
    @WithParentName
    @WithUnnamedKey(DataSourceUtil.DEFAULT_DATASOURCE_NAME)
    @WithDefaults
    Map<String, DatasourceBuildTimeConfig> datasources();

    /**
     * How long a statement of an online script may wait for a lock that keeps others out; others wait in line behind
     * it all that time. The statement fails when the time is over, so that the migration can be tried again later.
     * {@code 0s} waits without end.
     */
    @WithDefault("5s")
    Duration lockTimeout();

    /**
     * The folder of the module, the one with its build file and {@code src/main}, as an absolute path or relative to the
     * folder in which the build runs.
     * <p>
     * Needed only where a build can't find it by itself, and then says so.
     */
    Optional<String> sourceDirectory();
}
