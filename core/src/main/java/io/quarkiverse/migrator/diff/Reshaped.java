package io.quarkiverse.migrator.diff;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

import io.quarkiverse.migrator.schema.Check;
import io.quarkiverse.migrator.schema.ForeignKey;
import io.quarkiverse.migrator.schema.Index;
import io.quarkiverse.migrator.schema.PrimaryKey;
import io.quarkiverse.migrator.schema.QualifiedName;
import io.quarkiverse.migrator.schema.Table;
import io.quarkiverse.migrator.schema.UniqueKey;

/**
 * What changes its shape under the feet of others: columns with another type, columns that are dropped and added again,
 * keys that go. Whatever leans on one of them is dropped before and added after, even if it says the same.
 */
final class Reshaped {

    private final Map<QualifiedName, ReshapedTable> tables = new HashMap<>();

    private Reshaped() {
    }

    /**
     * What changes its shape.
     *
     * @param originals the tables before the renames, by the name that they have after them
     * @param before the same tables after the renames
     * @param after the tables as they are to be, without those that stay what they are
     * @param fills what rows that exist get in a column, by {@code table.column}
     * @param remade the columns whose type is made anew under its name
     */
    static Reshaped of(Map<QualifiedName, Table> originals, Map<QualifiedName, Table> before,
            Map<QualifiedName, Table> after, Map<String, String> fills, Traits traits,
            Map<QualifiedName, Set<String>> remade) {
        Reshaped reshaped = new Reshaped();
        after.forEach((name, table) -> {
            Table old = before.get(name);
            if (old != null) {
                ReshapedTable shape = ReshapedTable.of(originals.get(name), old, table, fills, traits,
                        remade.getOrDefault(name, Set.of()));
                if (!shape.isNone()) {
                    reshaped.tables.put(name, shape);
                }
            }
        });
        return reshaped;
    }

    /** Whether nothing changes its shape. */
    boolean isEmpty() {
        return tables.isEmpty();
    }

    boolean replaces(QualifiedName table, String column) {
        return of(table).replaced().contains(column);
    }

    boolean touches(QualifiedName table, Index index) {
        ReshapedTable shape = of(table);
        return !shape.isNone() && index.keys().stream().anyMatch(key -> key.expression() ? shape.isMentioned(key.text())
                : shape.replaced().contains(key.text()));
    }

    boolean touches(QualifiedName table, PrimaryKey key) {
        ReshapedTable shape = of(table);
        return !shape.isNone() && key.columns().stream()
                .anyMatch(column -> shape.replaced().contains(column) || shape.emptied().contains(column));
    }

    boolean touches(QualifiedName table, UniqueKey key) {
        ReshapedTable shape = of(table);
        return !shape.isNone() && key.columns().stream().anyMatch(shape.replaced()::contains);
    }

    boolean touches(QualifiedName table, Check check) {
        return of(table).isMentioned(check.expression());
    }

    boolean touches(QualifiedName table, ForeignKey key) {
        if (tables.isEmpty()) {
            return false;
        }
        ReshapedTable shape = of(table);
        ReshapedTable target = of(key.target());
        return shape.changes(key.columns()) || target.changes(key.targetColumns())
                || target.losesKey(key.targetColumns())
                || shape.losesIndex(key.columns()) || target.losesIndex(key.targetColumns());
    }

    private ReshapedTable of(QualifiedName table) {
        return tables.getOrDefault(table, ReshapedTable.NONE);
    }
}
