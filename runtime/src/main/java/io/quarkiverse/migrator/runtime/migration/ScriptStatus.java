package io.quarkiverse.migrator.runtime.migration;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * A script, and what has become of it in a database.
 *
 * @param version its version; empty for one that is repeated
 * @param description what it does, from its name
 * @param file its name below the location of the scripts, such as {@code V3__add_users.sql}
 * @param state what has become of it
 * @param installedOn when it was applied
 * @param executionTime how long it took
 * @param undo where its way back is, such as {@code db/undo/U3__add_users.sql}; empty where there is none
 */
public record ScriptStatus(Optional<String> version, String description, String file, ScriptState state,
        Optional<Instant> installedOn, Optional<Duration> executionTime, Optional<String> undo) {

    /** Whether the application has its way back. */
    public boolean hasUndo() {
        return undo.isPresent();
    }
}
