package io.quarkiverse.migrator.change;

import io.quarkiverse.migrator.schema.Column;
import io.quarkiverse.migrator.schema.QualifiedName;

/**
 * A column of a type that the schema defines itself.
 *
 * @param table its table
 * @param column the column as it was, under the name that it has now
 */
public record TypeUse(QualifiedName table, Column column) {
}
