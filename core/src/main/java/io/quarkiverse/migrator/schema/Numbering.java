package io.quarkiverse.migrator.schema;

import java.util.Optional;

/**
 * Where the application takes the numbers of a column from.
 *
 * @param table the column's table
 * @param column the column
 * @param source the sequence, or the table that holds the numbers
 * @param valueColumn the column of that table that holds the next value, or the last one; empty for a sequence
 * @param step how many numbers each of its values stands for
 * @param distance how far the source's value has to be above the largest number in the column
 * @param row which row of that table it is; empty where the table has one only
 */
public record Numbering(QualifiedName table, String column, QualifiedName source, String valueColumn, long step,
        long distance, Optional<Row> row) {

    /** A numbering from a sequence, or from a table that stands for one. */
    public Numbering(QualifiedName table, String column, QualifiedName source, String valueColumn, long step, long distance) {
        this(table, column, source, valueColumn, step, distance, Optional.empty());
    }

    /**
     * A row of a table that holds numbers for several.
     *
     * @param column the column that tells the rows apart
     * @param key what it holds in this one
     * @param first the value that the row starts with
     */
    public record Row(String column, String key, long first) {
    }
}
