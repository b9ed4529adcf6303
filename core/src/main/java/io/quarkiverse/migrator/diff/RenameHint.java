package io.quarkiverse.migrator.diff;

import java.util.List;

import io.quarkiverse.migrator.schema.QualifiedName;

/**
 * What an entity says of the former name of a table or column.
 *
 * @param table the table as it is called now
 * @param column the column as it is called now, empty where the table is meant
 * @param formers what it may have been called, most likely first
 */
public record RenameHint(QualifiedName table, String column, List<String> formers) {

    public RenameHint {
        formers = List.copyOf(formers);
    }

    /** For people: {@code table} or {@code table.column}. */
    String subject() {
        return column.isEmpty() ? table.toString() : table + "." + column;
    }
}
