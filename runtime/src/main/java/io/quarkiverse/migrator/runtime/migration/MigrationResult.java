package io.quarkiverse.migrator.runtime.migration;

import java.util.List;
import java.util.Optional;

/**
 * What a migration did.
 *
 * @param applied the scripts that were applied, in order
 * @param version the version that the database has now; empty where nothing was ever applied
 */
public record MigrationResult(List<AppliedScript> applied, Optional<String> version) {

    public MigrationResult {
        applied = List.copyOf(applied);
    }
}
