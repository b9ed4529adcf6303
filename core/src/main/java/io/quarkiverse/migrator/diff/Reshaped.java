package io.quarkiverse.migrator.diff;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toSet;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import io.quarkiverse.migrator.change.Change;
import io.quarkiverse.migrator.change.RemakeTypes;
import io.quarkiverse.migrator.change.TypeUse;
import io.quarkiverse.migrator.schema.Check;
import io.quarkiverse.migrator.schema.Column;
import io.quarkiverse.migrator.schema.ForeignKey;
import io.quarkiverse.migrator.schema.Index;
import io.quarkiverse.migrator.schema.PrimaryKey;
import io.quarkiverse.migrator.schema.QualifiedName;
import io.quarkiverse.migrator.schema.Table;
import io.quarkiverse.migrator.schema.UniqueKey;
import io.quarkiverse.migrator.sql.SqlTokens;

/**
 * What changes its shape under the feet of others: columns with another type, columns that are dropped and added again,
 * keys that go. Whatever leans on one of them is dropped before and added after, even if it says the same.
 */
final class Reshaped {

    private final Map<QualifiedName, Set<String>> retyped = new HashMap<>();
    private final Map<QualifiedName, Set<String>> replaced = new HashMap<>();
    private final Map<QualifiedName, Set<String>> emptied = new HashMap<>();
    private final Map<QualifiedName, Set<String>> held = new HashMap<>();
    private final Map<QualifiedName, Set<Set<String>>> lostKeys = new HashMap<>();
    private final Map<QualifiedName, Set<String>> lostIndexes = new HashMap<>();

    private Reshaped() {
    }

    /**
     * What changes its shape.
     *
     * @param originals the tables before the renames, by the name that they have after them
     * @param before the same tables after the renames
     * @param after the tables as they are to be
     * @param fills what rows that exist get in a column, by {@code table.column}
     * @param types the changes of types
     */
    static Reshaped of(Map<QualifiedName, Table> originals, Map<QualifiedName, Table> before,
            Map<QualifiedName, Table> after, Map<String, String> fills, Traits traits, List<Change> types) {
        Reshaped reshaped = new Reshaped();
        Map<QualifiedName, Set<String>> remade = remadeColumns(types);
        after.forEach((name, table) -> {
            Table old = before.get(name);
            if (old != null) {
                Set<String> retyped = retypedColumns(old, table);
                retyped.addAll(remade.getOrDefault(name, Set.of()));
                if (traits.checksHoldNames()) {
                    retyped.addAll(renamedColumns(originals.get(name), old));
                }
                reshaped.retyped.put(name, retyped);
                reshaped.replaced.put(name, replacedColumns(old, table, retyped));
                reshaped.emptied.put(name, traits.conversionsEmptyColumns() ? convertedColumns(old, table, fills) : Set.of());
                reshaped.held.put(name, traits.foreignKeysHoldColumns() ? heldColumns(old, table) : Set.of());
                reshaped.lostKeys.put(name, lostKeys(old, table));
                reshaped.lostIndexes.put(name, traits.foreignKeysLeanOnIndexes() ? lostIndexes(old, table) : Set.of());
            }
        });
        return reshaped;
    }

    boolean replaces(QualifiedName table, String column) {
        return replaced.getOrDefault(table, Set.of()).contains(column);
    }

    boolean touches(QualifiedName table, Index index) {
        return index.keys().stream().anyMatch(key -> key.expression()
                ? mentions(key.text(), replaced(table)) || mentions(key.text(), retyped(table))
                : replaced(table).contains(key.text()));
    }

    boolean touches(QualifiedName table, PrimaryKey key) {
        return key.columns().stream().anyMatch(column -> replaced(table).contains(column)
                || emptied.getOrDefault(table, Set.of()).contains(column));
    }

    boolean touches(QualifiedName table, UniqueKey key) {
        return key.columns().stream().anyMatch(replaced(table)::contains);
    }

    boolean touches(QualifiedName table, Check check) {
        return mentions(check.expression(), replaced(table)) || mentions(check.expression(), retyped(table));
    }

    boolean touches(QualifiedName table, ForeignKey key) {
        return changed(table, key.columns()) || changed(key.target(), key.targetColumns())
                || lostKeys.getOrDefault(key.target(), Set.of()).contains(Set.copyOf(key.targetColumns()))
                || lostIndexes.getOrDefault(table, Set.of()).contains(key.columns().get(0))
                || lostIndexes.getOrDefault(key.target(), Set.of()).contains(key.targetColumns().get(0));
    }

    private boolean changed(QualifiedName table, List<String> columns) {
        return columns.stream().anyMatch(column -> retyped(table).contains(column) || replaced(table).contains(column)
                || held.getOrDefault(table, Set.of()).contains(column));
    }

    private Set<String> retyped(QualifiedName table) {
        return retyped.getOrDefault(table, Set.of());
    }

    private Set<String> replaced(QualifiedName table) {
        return replaced.getOrDefault(table, Set.of());
    }

    private static Set<String> retypedColumns(Table before, Table after) {
        return after.columns().stream().filter(column -> before.column(column.name())
                .filter(old -> !sameType(old, column)).isPresent()).map(Column::name)
                .collect(toCollection(HashSet::new));
    }

    /** Those whose type is made anew under its name. */
    private static Map<QualifiedName, Set<String>> remadeColumns(List<Change> types) {
        return types.stream().filter(RemakeTypes.class::isInstance).map(RemakeTypes.class::cast)
                .flatMap(change -> change.types().stream()).flatMap(type -> type.uses().stream())
                .collect(groupingBy(TypeUse::table, mapping(use -> use.column().name(), toSet())));
    }

    /** Whether an expression makes the new value of the old one. */
    static boolean converts(Column before, Column after, String fill) {
        return !before.type().equals(after.type()) && mentions(fill, Set.of(after.name()));
    }

    private static Set<String> convertedColumns(Table before, Table after, Map<String, String> fills) {
        return after.columns().stream()
                .filter(column -> before.column(column.name()).filter(old -> converts(old, column,
                        fills.getOrDefault(after.name() + "." + column.name(), ""))).isPresent())
                .map(Column::name).collect(toCollection(HashSet::new));
    }

    private static Set<String> heldColumns(Table before, Table after) {
        return after.columns().stream().filter(column -> before.column(column.name())
                .filter(old -> old.identity() != column.identity() || old.nullable() && !column.nullable()).isPresent())
                .map(Column::name).collect(toCollection(HashSet::new));
    }

    /** Columns with another generated expression, and generated ones whose ground moves. */
    private static Set<String> replacedColumns(Table before, Table after, Set<String> retyped) {
        Set<String> result = new HashSet<>();
        for (Column column : after.columns()) {
            before.column(column.name()).ifPresent(old -> {
                boolean becomesGenerated = !column.generatedAs().isEmpty() && !column.generatedAs().equals(old.generatedAs());
                boolean staysGenerated = !column.generatedAs().isEmpty() && column.generatedAs().equals(old.generatedAs());
                if (becomesGenerated || staysGenerated
                        && (!sameType(old, column) || mentions(column.generatedAs(), retyped))) {
                    result.add(column.name());
                }
            });
        }
        return result;
    }

    private static Set<String> renamedColumns(Table original, Table renamed) {
        Set<String> names = new HashSet<>();
        for (int i = 0; i < original.columns().size(); i++) {
            if (!original.columns().get(i).name().equals(renamed.columns().get(i).name())) {
                names.add(renamed.columns().get(i).name());
            }
        }
        return names;
    }

    /** The first columns of indexes and keys that go or become otherwise. */
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
