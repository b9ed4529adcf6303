package io.quarkiverse.migrator.runtime.downgrade;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Optional;

import org.flywaydb.core.api.MigrationVersion;

import io.quarkiverse.migrator.runtime.history.History;
import io.quarkiverse.migrator.runtime.history.HistoryRow;

/**
 * What a downgrade takes back.
 *
 * @param rows the rows of Flyway's history that it takes out, the newest first
 * @param scripts the way back for each of them
 * @param version the version that the database has afterwards; none when nothing is left
 */
public record DowngradePlan(List<HistoryRow> rows, List<UndoScript> scripts, Optional<String> version) {

    public DowngradePlan {
        rows = List.copyOf(rows);
        scripts = List.copyOf(scripts);
    }

    /** The rows of the newest scripts, as many as asked for. */
    static List<HistoryRow> newest(History history, int steps) {
        return history.applied().stream().limit(steps).toList();
    }

    /**
     * The rows of all scripts above a version.
     *
     * @param version the version to go back to; 0 takes everything back
     * @throws DowngradeException if that version is not applied
     */
    static List<HistoryRow> above(History history, String version) {
        MigrationVersion target = MigrationVersion.fromVersion(version);
        List<HistoryRow> applied = history.applied();
        if (!version.equals("0") && applied.stream().noneMatch(row -> version(row).equals(target))) {
            throw new DowngradeException("Version " + version + " is not applied, so there is no way back to it. Applied are: "
                    + (applied.isEmpty() ? "none"
                            : applied.stream().map(row -> row.version().orElseThrow())
                                    .collect(joining(", ")))
                    + ". 0 takes everything back.");
        }
        return applied.stream().filter(row -> version(row).isNewerThan(target)).toList();
    }

    private static MigrationVersion version(HistoryRow row) {
        return MigrationVersion.fromVersion(row.version().orElseThrow());
    }
}
