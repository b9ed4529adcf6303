package io.quarkiverse.migrator.runtime.drift;

/**
 * Something in which a database differs from what the scripts produce.
 *
 * @param kind what it is, such as {@code column}
 * @param name where it is, such as {@code books.title}
 * @param trait what of it differs, such as {@code type}; empty where it is missing or too much as a whole
 * @param expected what the scripts produce, empty for nothing
 * @param found what the database has, empty for nothing
 */
public record Difference(String kind, String name, String trait, String expected, String found) {

    /** Whether the database lacks it. */
    public boolean isMissing() {
        return trait.isEmpty() && found.isEmpty();
    }

    /** Whether the scripts don't produce it. */
    public boolean isExtra() {
        return trait.isEmpty() && expected.isEmpty();
    }
}
