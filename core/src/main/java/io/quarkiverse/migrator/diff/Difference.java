package io.quarkiverse.migrator.diff;

import java.util.List;
import java.util.Map;

import io.quarkiverse.migrator.change.Change;
import io.quarkiverse.migrator.schema.Schema;

/**
 * What differs between two schemas.
 *
 * @param changes the changes that lead from the first to the second
 * @param back those that lead back
 */
public record Difference(List<Change> changes, List<Change> back) {

    public Difference {
        changes = List.copyOf(changes);
        back = List.copyOf(back);
    }

    /**
     * Compares two schemas.
     *
     * @param renames what keeps its rows under another name
     * @param fills what rows that exist get in a column, by {@code table.column} as they are called afterwards
     * @param traits what leans on what in the database
     */
    public static Difference between(Schema from, Schema to, Renames renames, Map<String, String> fills, Traits traits) {
        Schema shared = SharedParts.of(from, to);
        return new Difference(SchemaDiff.between(from, shared, renames, fills, traits),
                SchemaDiff.between(shared, from, renames.inverse(), Map.of(), traits));
    }
}
