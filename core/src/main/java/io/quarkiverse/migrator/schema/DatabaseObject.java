package io.quarkiverse.migrator.schema;

import java.util.List;
import java.util.Locale;

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

    /** Whether both can't be there at a time: they have one name, or one way to go. */
    public boolean isPlaceOf(DatabaseObject other) {
        return name.equals(other.name) || !drop.isEmpty() && drop.equals(other.drop);
    }

    /** Whether its own statements put it in the place of the other. */
    public boolean replaces(DatabaseObject other) {
        return drop.equals(other.drop) && !create.isEmpty() && create.stream()
                .allMatch(sql -> sql.strip().toLowerCase(Locale.ROOT).matches("(?s)create\\s+or\\s+replace\\b.*"));
    }
}
