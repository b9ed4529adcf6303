package io.quarkiverse.migrator.change;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import io.quarkiverse.migrator.schema.QualifiedName;

/**
 * Entities of one table that are told apart by other values.
 *
 * @param table the table as it is called now
 * @param column the column that holds them, as it is called now
 * @param numbers whether the column holds numbers, as it did before
 * @param renamed what rows get in place of a former value, all at once
 * @param gone the other values that are gone
 * @param added the other values that are new
 */
public record AlterDiscriminator(QualifiedName table, String column, boolean numbers, Map<String, String> renamed,
        List<String> gone, List<String> added) implements Change {

    public AlterDiscriminator {
        renamed = new LinkedHashMap<>(renamed);
        gone = List.copyOf(gone);
        added = List.copyOf(added);
    }

    @Override
    public <R> R accept(ChangeVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
