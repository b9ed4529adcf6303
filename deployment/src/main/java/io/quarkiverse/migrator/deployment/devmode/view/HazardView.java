package io.quarkiverse.migrator.deployment.devmode.view;

/**
 * What a change risks.
 *
 * @param code the stable code, such as {@code MIG001}
 * @param words what it means
 */
public record HazardView(String code, String words) {
}
