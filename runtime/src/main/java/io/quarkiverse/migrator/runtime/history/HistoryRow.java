package io.quarkiverse.migrator.runtime.history;

import java.time.Instant;
import java.util.Optional;

import org.flywaydb.core.extensibility.AppliedMigration;

/**
 * A row of Flyway's history.
 *
 * @param rank its place in the order in which scripts were applied
 * @param version the script's version, empty for a repeatable script and for what is no script
 * @param description the script's description
 * @param type Flyway's word for what it is, such as {@code SQL}, {@code BASELINE} or {@code DELETE}
 * @param script the script's file, relative to its folder
 * @param installedOn when it was applied
 * @param installedBy the database user that applied it
 * @param milliseconds how long it took
 * @param success whether it is applied as a whole
 */
public record HistoryRow(int rank, Optional<String> version, String description, String type, String script,
        Instant installedOn, String installedBy, int milliseconds, boolean success) {

    static HistoryRow of(AppliedMigration row) {
        return new HistoryRow(row.getInstalledRank(), Optional.ofNullable(row.getVersion()).map(Object::toString),
                row.getDescription(), row.getType().name(), row.getScript(), row.getInstalledOn().toInstant(),
                row.getInstalledBy(), row.getExecutionTime(), row.isSuccess());
    }

    /** Whether it stands for all scripts up to its version, which never ran here. */
    public boolean isBaseline() {
        return type.equals("BASELINE") || type.equals("SQL_BASELINE");
    }
}
