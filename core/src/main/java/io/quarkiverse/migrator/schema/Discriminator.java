package io.quarkiverse.migrator.schema;

import java.util.List;

/**
 * What tells entities apart: those that share a table, or those that an association to any entity refers to.
 *
 * @param table the table, of joined ones that of the root
 * @param column the column that says of a row which entity it is, or refers to
 * @param values what it holds, a value an entity, sorted
 */
public record Discriminator(QualifiedName table, String column, List<String> values) {

    public Discriminator {
        values = values.stream().sorted().distinct().toList();
    }

    /** Where its values are. */
    public Place place() {
        return new Place(table, column);
    }

    /**
     * A column that holds such values.
     *
     * @param table its table
     * @param column its name
     */
    public record Place(QualifiedName table, String column) {

        /** For people: {@code table.column}. */
        @Override
        public String toString() {
            return table + "." + column;
        }
    }
}
