package io.quarkiverse.migrator.deployment.devmode.view;

/**
 * What a command answered.
 *
 * @param exitCode 0, 1 (failed) or 2 (differences found)
 * @param output what it said
 */
public record CommandView(int exitCode, String output) {
}
