package io.quarkiverse.migrator.runtime.start;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;

import io.quarkus.datasource.common.runtime.DataSourceUtil;
import io.quarkus.runtime.annotations.ConfigDocDefault;
import io.quarkus.runtime.annotations.ConfigDocMapKey;
import io.quarkus.runtime.annotations.ConfigDocSection;
import io.quarkus.runtime.annotations.ConfigGroup;
import io.quarkus.runtime.annotations.ConfigPhase;
import io.quarkus.runtime.annotations.ConfigRoot;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import io.smallrye.config.WithDefaults;
import io.smallrye.config.WithParentName;
import io.smallrye.config.WithUnnamedKey;

/** How an application applies its scripts when it starts. */
@ConfigMapping(prefix = "quarkus.migrator")
@ConfigRoot(phase = ConfigPhase.RUN_TIME)
public interface StartRuntimeConfig {

    /**
     * The datasources. What is set without a name is for the default one, and for each other one that doesn't set it itself.
     */
    @ConfigDocSection
    @ConfigDocMapKey("datasource-name")
    @WithParentName
    @WithUnnamedKey(DataSourceUtil.DEFAULT_DATASOURCE_NAME)
    @WithDefaults
    Map<String, DatasourceStartConfig> datasources();

    /**
     * How long a start waits for a database that can't be reached yet. A database that answers, and refuses the user, the
     * password or the database's name, ends the start at once. {@code 0s} waits for nothing.
     */
    @WithDefault("30s")
    Duration connectTimeout();

    /**
     * How long a statement of a script may wait for a lock that another session holds, while it is applied; everybody else
     * who wants that table waits in line behind it all that time. When the time is over, the start fails and names who holds
     * the lock. {@code 0s} waits without end.
     * <p>
     * A limit that the database, its user or the script sets itself ({@code lock_timeout} of PostgreSQL) stays as it is;
     * MySQL takes whole seconds. A script without transaction that builds an index {@code concurrently} is not limited: it
     * waits for others, and keeps nobody waiting.
     */
    @WithDefault("30s")
    Duration lockWait();

    /**
     * How often the log says that a script is still running, or that another process migrates the same database.
     */
    @WithDefault("10s")
    Duration progressInterval();

    /**
     * Whether an application whose database has exactly the packaged scripts starts without Flyway and without a JDBC pool: one
     * query over the reactive client tells. Everything else is left to Flyway, as with {@code false}.
     * <p>
     * An application that uses Flyway, {@code DataSource} or {@code AgroalDataSource} itself always has a pool and Flyway, and
     * so have dev mode and tests.
     */
    @WithDefault("true")
    boolean fastStart();

    /** How an application applies the scripts of one datasource when it starts. */
    @ConfigGroup
    interface DatasourceStartConfig {

        /**
         * Whether the scripts are applied when the application starts, before Hibernate Reactive does. It is the same as
         * {@code quarkus.flyway.migrate-at-start}; when one of the two is {@code false}, no script is applied.
         */
        @ConfigDocDefault("true")
        Optional<Boolean> migrateAtStart();
    }
}
