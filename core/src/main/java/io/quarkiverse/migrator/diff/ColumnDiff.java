package io.quarkiverse.migrator.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.quarkiverse.migrator.change.AddColumn;
import io.quarkiverse.migrator.change.AlterColumn;
import io.quarkiverse.migrator.change.Change;
import io.quarkiverse.migrator.change.DropColumn;
import io.quarkiverse.migrator.change.ReplaceColumn;
import io.quarkiverse.migrator.schema.Column;
import io.quarkiverse.migrator.schema.Table;

/** What differs between the columns of two tables of one name; their order does not count. */
final class ColumnDiff {

    private ColumnDiff() {
    }

    static List<Change> between(Table original, Table before, Table after, Reshaped reshaped,
            Map<String, String> fills) {
        List<Change> changes = new ArrayList<>();
        for (Column column : after.columns()) {
            Optional<Column> old = before.column(column.name());
            if (old.isEmpty()) {
                changes.add(new AddColumn(after.name(), column, fill(after, column, fills)));
            } else if (reshaped.replaces(after.name(), column.name())) {
                changes.add(new ReplaceColumn(original.name(), original(original, before, old.get()), after.name(), column));
            } else if (!old.get().equals(column)) {
                String fill = fill(after, column, fills);
                changes.add(new AlterColumn(after.name(), old.get(), column, fill,
                        ReshapedTable.converts(old.get(), column, fill)));
            }
        }
        for (int i = 0; i < before.columns().size(); i++) {
            if (after.column(before.columns().get(i).name()).isEmpty()) {
                changes.add(new DropColumn(original.name(), original.columns().get(i)));
            }
        }
        return changes;
    }

    /** What rows that exist get, by {@code table.column}; empty for nothing. */
    static String fill(Table table, Column column, Map<String, String> fills) {
        return fills.isEmpty() ? "" : fills.getOrDefault(table.name() + "." + column.name(), "");
    }

    /** The same column before it was renamed. */
    private static Column original(Table original, Table before, Column renamed) {
        return original.columns().get(before.columns().indexOf(renamed));
    }
}
