package io.quarkiverse.migrator.deployment.devmode.view;

/**
 * A script as dev mode shows it.
 *
 * @param version its version, empty for a repeatable one
 * @param description what it does
 * @param file its file name
 * @param state {@code APPLIED}, {@code PENDING} or another name of
 *        {@link io.quarkiverse.migrator.runtime.migration.ScriptState}
 * @param installedOn when it was applied, in ISO format; empty while it is not
 * @param milliseconds how long it took; 0 while it is not applied
 */
public record ScriptView(String version, String description, String file, String state, String installedOn,
        long milliseconds) {
}
