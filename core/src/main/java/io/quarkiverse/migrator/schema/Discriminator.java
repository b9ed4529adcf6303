package io.quarkiverse.migrator.schema;

import java.util.List;

/**
 * What tells the entities apart that share a table.
 *
 * @param table their table, of joined ones that of the root
 * @param column the column that says of a row which entity it is
 * @param values what it holds, a value an entity, sorted
 */
public record Discriminator(QualifiedName table, String column, List<String> values) {

    public Discriminator {
        values = values.stream().sorted().toList();
    }
}
