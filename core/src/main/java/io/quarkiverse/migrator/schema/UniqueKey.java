package io.quarkiverse.migrator.schema;

import java.util.List;

/**
 * A unique constraint.
 *
 * @param name the constraint's name as the catalog shows it
 * @param columns its columns, in the order of the key
 * @param options what follows the columns, empty for nothing
 */
public record UniqueKey(String name, List<String> columns, String options) implements Constraint {

    public UniqueKey {
        columns = List.copyOf(columns);
    }

    @Override
    public UniqueKey withName(String other) {
        return new UniqueKey(other, columns, options);
    }
}
