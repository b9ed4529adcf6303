package io.quarkiverse.migrator.schema;

import java.util.List;

/**
 * An object that Hibernate knows by its SQL alone, such as a {@code database-object} of an orm.xml.
 *
 * @param name what tells it from the others; where it has no name of its own, its creating SQL
 * @param beforeTables whether the tables need it
 * @param create the statements that create it
 * @param drop the statements that drop it
 */
public record DatabaseObject(String name, boolean beforeTables, List<String> create, List<String> drop) {

    public DatabaseObject {
        create = List.copyOf(create);
        drop = List.copyOf(drop);
    }
}
