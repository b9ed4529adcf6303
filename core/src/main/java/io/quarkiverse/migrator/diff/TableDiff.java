package io.quarkiverse.migrator.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import io.quarkiverse.migrator.change.Change;
import io.quarkiverse.migrator.change.CommentTable;
import io.quarkiverse.migrator.change.RenameColumn;
import io.quarkiverse.migrator.change.RenameIdentity;
import io.quarkiverse.migrator.change.RenameTable;
import io.quarkiverse.migrator.schema.Column;
import io.quarkiverse.migrator.schema.Table;

/** What differs between two tables of one name. */
final class TableDiff {

    private TableDiff() {
    }

    /**
     * The changes of a table.
     *
     * @param original the table before anything was renamed
     * @param before the same table after the renames
     * @param after the table as it is to be
     */
    static List<Change> between(Table original, Table before, Table after, Reshaped reshaped, Map<String, String> fills) {
        List<Change> changes = new ArrayList<>();
        changes.addAll(renames(original, before, after, reshaped));
        if (!before.comment().equals(after.comment())) {
            changes.add(new CommentTable(after.name(), before.comment(), after.comment()));
        }
        changes.addAll(ColumnDiff.between(original, before, after, reshaped, fills));
        changes.addAll(KeyDiff.constraints(original, before, after, reshaped));
        changes.addAll(KeyDiff.indexes(original, before, after, reshaped));
        return changes;
    }

    private static List<Change> renames(Table original, Table before, Table after, Reshaped reshaped) {
        if (original == before) {
            // Nothing of it was renamed
            return List.of();
        }
        List<Change> changes = new ArrayList<>();
        if (!original.name().equals(after.name())) {
            changes.add(new RenameTable(original.name(), after.name()));
        }
        for (int i = 0; i < original.columns().size(); i++) {
            Column old = original.columns().get(i);
            Column now = before.columns().get(i);
            if (!old.name().equals(now.name()) && !now.name().isEmpty() && !reshaped.replaces(after.name(), now.name())) {
                changes.add(new RenameColumn(after.name(), old.name(), now.name()));
            }
            if (old.identity() && after.column(now.name()).isPresent()
                    && !(old.name().equals(now.name()) && original.name().name().equals(after.name().name()))) {
                changes.add(new RenameIdentity(original.name(), old.name(), after.name(), now.name()));
            }
        }
        return changes;
    }
}
