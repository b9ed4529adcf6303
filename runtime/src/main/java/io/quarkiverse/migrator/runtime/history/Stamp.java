package io.quarkiverse.migrator.runtime.history;

import static java.util.stream.Collectors.joining;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.flywaydb.core.Flyway;
import org.flywaydb.core.FlywayExecutor;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.configuration.Configuration;
import org.flywaydb.core.api.configuration.FluentConfiguration;

/**
 * Marks scripts as applied without running them, for a database that has their tables already. The rows that Flyway gets are
 * those of scripts that ran, checksums included, so that an edit is found from then on.
 */
public final class Stamp {

    private final Configuration configuration;

    /**
     * The stamp of one datasource.
     *
     * @param configuration that of its Flyway
     */
    public Stamp(Configuration configuration) {
        this.configuration = configuration;
    }

    /**
     * The scripts that would be marked, in order.
     *
     * @param version up to which version; empty for the newest one
     * @throws IllegalArgumentException if no script has that version, or a newer one is applied
     */
    public List<String> scripts(Optional<String> version) {
        return Arrays.stream(flyway(version).info().pending()).map(MigrationInfo::getScript).toList();
    }

    /**
     * Marks them.
     *
     * @param version up to which version; empty for the newest one
     * @return the scripts that were marked, in order
     * @throws IllegalArgumentException if no script has that version, or a newer one is applied
     */
    public List<String> mark(Optional<String> version) {
        Flyway flyway = flyway(version);
        begin(flyway.getConfiguration());
        return flyway.migrate().migrations.stream().map(each -> each.filepath).toList();
    }

    /** Begins a history where there is none, whatever else the database has. */
    public static void begin(Configuration configuration) {
        new FlywayExecutor(configuration).execute(
                (resolver, history, database, schema, schemas, callbacks, interceptor) -> {
                    if (!history.exists()) {
                        history.create(false);
                    }
                    return history;
                }, true, null);
    }

    private Flyway flyway(Optional<String> version) {
        FluentConfiguration stamping = Flyway.configure(configuration.getClassLoader()).configuration(configuration)
                .skipExecutingMigrations(true).outOfOrder(true);
        version.ifPresent(target -> {
            check(MigrationVersion.fromVersion(target));
            stamping.target(target);
        });
        return stamping.load();
    }

    private void check(MigrationVersion target) {
        MigrationInfo[] all = Flyway.configure(configuration.getClassLoader()).configuration(configuration).load().info().all();
        if (Arrays.stream(all).noneMatch(script -> target.equals(script.getVersion()))) {
            throw new IllegalArgumentException("No script has version " + target + ". There are: "
                    + Arrays.stream(all).map(MigrationInfo::getVersion).filter(version -> version != null)
                            .map(MigrationVersion::toString).distinct().collect(joining(", ")));
        }
        Arrays.stream(all).filter(script -> script.getState().isApplied() && script.getVersion() != null
                && script.getVersion().isNewerThan(target)).findFirst().ifPresent(script -> {
                    throw new IllegalArgumentException(script.getScript() + " is applied, which is above version " + target
                            + ". Stamp marks scripts as applied; to go back, use downgrade --to " + target);
                });
    }
}
