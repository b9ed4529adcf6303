package io.quarkiverse.migrator.it.benchmark.report;

/**
 * A ratio or number that counts, and what it should be at most.
 *
 * @param part what was measured
 * @param size at which size
 * @param what what the number says
 * @param value the number
 * @param most the goal; not a number where there is none
 */
public record Goal(String part, String size, String what, double value, double most) {

    /** A number without a goal. */
    public static Goal none(String part, String size, String what, double value) {
        return new Goal(part, size, what, value, Double.NaN);
    }

    /** How it stands with the goal, in a word. */
    public String verdict() {
        return Double.isNaN(most) ? "" : value <= most ? "reached" : "missed";
    }
}
