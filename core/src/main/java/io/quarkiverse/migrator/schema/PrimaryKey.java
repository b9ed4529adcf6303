package io.quarkiverse.migrator.schema;

import java.util.List;

/**
 * A primary key.
 *
 * @param name the constraint's name as the catalog shows it
 * @param columns its columns, in the order of the key
 */
public record PrimaryKey(String name, List<String> columns) implements Constraint {

    public PrimaryKey {
        columns = List.copyOf(columns);
    }

    @Override
    public PrimaryKey withName(String other) {
        return new PrimaryKey(other, columns);
    }
}
