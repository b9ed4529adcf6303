package io.quarkiverse.migrator.runtime.migration;

import java.util.Optional;

/**
 * How far, and on what, scripts are applied.
 *
 * @param target the last version to be applied; empty for all
 * @param besideTables whether scripts are applied to a database that has tables and no history
 */
public record MigrateOptions(Optional<String> target, boolean besideTables) {

    /** All scripts, on a database that is empty or has a history. */
    public static final MigrateOptions ALL = new MigrateOptions(Optional.empty(), false);
}
