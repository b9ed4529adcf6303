package io.quarkiverse.migrator.diff;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import io.quarkiverse.migrator.schema.Column;
import io.quarkiverse.migrator.schema.PrimaryKey;
import io.quarkiverse.migrator.schema.Table;
import io.quarkiverse.migrator.sql.SqlTokens;

/**
 * What changes its shape in one table.
 *
 * @param retyped columns with another type, or one that is made anew under its name; where checks hold names, those with
 *        another name too
 * @param replaced columns that are dropped and added again
 * @param emptied columns that are empty while an expression converts their values
 * @param held columns that a foreign key would keep as they are
 * @param lostKeys the columns of each key that goes
 * @param lostIndexes the first column of each index and key that goes or becomes otherwise
 */
record ReshapedTable(Set<String> retyped, Set<String> replaced, Set<String> emptied, Set<String> held,
        Set<Set<String>> lostKeys, Set<String> lostIndexes) {

    static final ReshapedTable NONE = new ReshapedTable(Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Set.of());

    static ReshapedTable of(Table original, Table before, Table after, Map<String, String> fills, Traits traits,
            Set<String> remade) {
        Set<String> retyped = new HashSet<>(remade);
        Set<String> emptied = new HashSet<>();
        Set<String> held = new HashSet<>();
        for (Column column : after.columns()) {
            Column old = before.column(column.name()).orElse(column);
            if (!old.equals(column)) {
                addIf(!sameType(old, column), column, retyped);
                addIf(traits.conversionsEmptyColumns() && converts(old, column, ColumnDiff.fill(after, column, fills)),
                        column, emptied);
                addIf(traits.foreignKeysHoldColumns() && isHeld(old, column), column, held);
            }
        }
        if (traits.checksHoldNames()) {
            addRenamed(original, before, retyped);
        }
        return new ReshapedTable(retyped, replacedColumns(before, after, retyped), emptied, held, lostKeys(before, after),
                traits.foreignKeysLeanOnIndexes() ? lostIndexes(before, after) : Set.of());
    }

    boolean isNone() {
        return retyped.isEmpty() && replaced.isEmpty() && emptied.isEmpty() && held.isEmpty() && lostKeys.isEmpty()
                && lostIndexes.isEmpty();
    }

    /** Whether an expression mentions a column that is not what it was. */
    boolean isMentioned(String expression) {
        return mentions(expression, replaced) || mentions(expression, retyped);
    }

    /** Whether a foreign key can't stay while one of these changes. */
    boolean changes(List<String> columns) {
        return columns.stream()
                .anyMatch(column -> retyped.contains(column) || replaced.contains(column) || held.contains(column));
    }

    /** Whether the key of these columns goes. */
    boolean losesKey(List<String> columns) {
        return !lostKeys.isEmpty() && lostKeys.contains(Set.copyOf(columns));
    }

    /** Whether an index or key that starts as these do goes. */
    boolean losesIndex(List<String> columns) {
        return !lostIndexes.isEmpty() && lostIndexes.contains(columns.get(0));
    }

    /** Whether an expression makes the new value of the old one. */
    static boolean converts(Column before, Column after, String fill) {
        return !before.type().equals(after.type()) && mentions(fill, Set.of(after.name()));
    }

    private static void addIf(boolean condition, Column column, Set<String> names) {
        if (condition) {
            names.add(column.name());
        }
    }

    private static boolean isHeld(Column before, Column after) {
        return before.identity() != after.identity() || before.nullable() && !after.nullable();
    }

    private static void addRenamed(Table original, Table renamed, Set<String> names) {
        for (int i = 0; i < original.columns().size(); i++) {
            Column now = renamed.columns().get(i);
            addIf(!original.columns().get(i).name().equals(now.name()), now, names);
        }
    }

    /** Columns with another generated expression, and generated ones whose ground moves. */
    private static Set<String> replacedColumns(Table before, Table after, Set<String> retyped) {
        Set<String> replaced = new HashSet<>();
        for (Column column : after.columns()) {
            if (!column.generatedAs().isEmpty()) {
                before.column(column.name()).ifPresent(old -> addIf(!column.generatedAs().equals(old.generatedAs())
                        || !sameType(old, column) || mentions(column.generatedAs(), retyped), column, replaced));
            }
        }
        return replaced;
    }

    private static Set<String> lostIndexes(Table before, Table after) {
        Set<String> lost = new HashSet<>();
        before.indexes().stream().filter(index -> !after.indexes().contains(index)).map(index -> index.keys().get(0).text())
                .forEach(lost::add);
        before.uniqueKeys().stream().filter(key -> !after.uniqueKeys().contains(key)).map(key -> key.columns().get(0))
                .forEach(lost::add);
        before.primaryKey().filter(key -> !after.primaryKey().equals(before.primaryKey()))
                .ifPresent(key -> lost.add(key.columns().get(0)));
        return lost;
    }

    private static Set<Set<String>> lostKeys(Table before, Table after) {
        Set<Set<String>> lost = new HashSet<>();
        before.primaryKey().filter(key -> !after.primaryKey().map(PrimaryKey::columns).equals(
                before.primaryKey().map(PrimaryKey::columns))).ifPresent(key -> lost.add(Set.copyOf(key.columns())));
        if (before.uniqueKeys().equals(after.uniqueKeys())) {
            return lost;
        }
        before.uniqueKeys().stream().filter(key -> after.uniqueKeys().stream()
                .noneMatch(other -> other.columns().equals(key.columns()) && other.options().equals(key.options())))
                .forEach(key -> lost.add(Set.copyOf(key.columns())));
        return lost;
    }

    private static boolean sameType(Column before, Column after) {
        return before.type().equals(after.type()) && before.collation().equals(after.collation());
    }

    private static boolean mentions(String expression, Set<String> columns) {
        return !columns.isEmpty() && SqlTokens.identifiers(expression).stream().anyMatch(columns::contains);
    }
}
