package io.quarkiverse.migrator.deployment.devmode.view;

/**
 * How something that was asked for ended.
 *
 * @param done whether it was done
 * @param message what happened, or why not and what to do, for people
 */
public record OutcomeView(boolean done, String message) {
}
