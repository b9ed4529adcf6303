package io.quarkiverse.migrator.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import io.quarkiverse.migrator.change.Change;
import io.quarkiverse.migrator.change.CommentTable;
import io.quarkiverse.migrator.schema.Table;

/** What differs between two tables of one name. */
final class TableDiff {

    private TableDiff() {
    }

    static List<Change> between(Table before, Table after, Reshaped reshaped, Map<String, String> fills) {
        List<Change> changes = new ArrayList<>();
        if (!before.comment().equals(after.comment())) {
            changes.add(new CommentTable(after.name(), before.comment(), after.comment()));
        }
        changes.addAll(ColumnDiff.between(before, after, reshaped, fills));
        changes.addAll(KeyDiff.constraints(before, after, reshaped));
        changes.addAll(KeyDiff.indexes(before, after, reshaped));
        return changes;
    }
}
