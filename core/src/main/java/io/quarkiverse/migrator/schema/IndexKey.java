package io.quarkiverse.migrator.schema;

/**
 * One key of an index.
 *
 * @param text the name of a column, or an SQL expression
 * @param expression whether {@code text} is an expression
 * @param order {@code desc}, or empty for ascending
 */
public record IndexKey(String text, boolean expression, String order) {

    /** A column in ascending order. */
    public static IndexKey of(String column) {
        return new IndexKey(column, false, "");
    }
}
