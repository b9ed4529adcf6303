package io.quarkiverse.migrator.runtime.migration;

import java.time.Duration;

/**
 * A script that a migration applied.
 *
 * @param file its name, such as {@code V3__add_users.sql}
 * @param duration how long it took
 */
public record AppliedScript(String file, Duration duration) {
}
