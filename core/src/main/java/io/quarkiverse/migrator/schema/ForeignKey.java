package io.quarkiverse.migrator.schema;

import java.util.List;

/**
 * A foreign key.
 *
 * @param name the constraint's name as the catalog shows it
 * @param columns the columns that refer
 * @param target the table referred to
 * @param targetColumns the columns referred to, one for each of {@code columns}
 * @param onDelete what happens to this row when the other is deleted, such as {@code cascade}; empty for nothing
 * @param definition the user's own SQL after {@code constraint name}, which then says everything; empty for none
 * @param options what follows the constraint, empty for nothing
 */
public record ForeignKey(String name, List<String> columns, QualifiedName target, List<String> targetColumns,
        String onDelete, String definition, String options) implements Constraint {

    public ForeignKey {
        columns = List.copyOf(columns);
        targetColumns = List.copyOf(targetColumns);
    }

    @Override
    public ForeignKey withName(String other) {
        return new ForeignKey(other, columns, target, targetColumns, onDelete, definition, options);
    }
}
