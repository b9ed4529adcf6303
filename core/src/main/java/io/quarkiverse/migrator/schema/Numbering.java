package io.quarkiverse.migrator.schema;

/**
 * Where the application takes the numbers of a column from.
 *
 * @param table the column's table
 * @param column the column
 * @param source the sequence, or the table that stands for one
 * @param valueColumn the column of that table that holds the next value, empty for a sequence
 * @param step how many numbers each of its values stands for
 * @param distance how far the source's next value has to be above the largest number in the column
 */
public record Numbering(QualifiedName table, String column, QualifiedName source, String valueColumn, long step,
        long distance) {
}
