package io.quarkiverse.migrator.diff;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;

import io.quarkiverse.migrator.change.AddConstraint;
import io.quarkiverse.migrator.change.AddIndex;
import io.quarkiverse.migrator.change.Change;
import io.quarkiverse.migrator.change.DropConstraint;
import io.quarkiverse.migrator.change.DropIndex;
import io.quarkiverse.migrator.change.RenameConstraint;
import io.quarkiverse.migrator.change.RenameIndex;
import io.quarkiverse.migrator.schema.Constraint;
import io.quarkiverse.migrator.schema.Index;
import io.quarkiverse.migrator.schema.Table;

/** What differs between the keys, checks and indexes of two tables; one that says the same under another name is renamed. */
final class KeyDiff {

    private KeyDiff() {
    }

    static List<Change> constraints(Table original, Table before, Table after, Reshaped reshaped) {
        List<Change> changes = new ArrayList<>();
        changes.addAll(constraints(original, before, after, table -> table.primaryKey().map(List::of).orElse(List.of()),
                key -> key.withName(""), key -> reshaped.touches(after.name(), key)));
        changes.addAll(constraints(original, before, after, Table::uniqueKeys,
                key -> key.withName(""), key -> reshaped.touches(after.name(), key)));
        changes.addAll(constraints(original, before, after, Table::foreignKeys,
                key -> key.withName(""),
                key -> reshaped.touches(after.name(), key)));
        changes.addAll(
                constraints(original, before, after, Table::checks, key -> key.withName(""),
                        key -> reshaped.touches(after.name(), key)));
        return changes;
    }

    static List<Change> indexes(Table original, Table before, Table after, Reshaped reshaped) {
        return matched(before.indexes(), after.indexes(), Index::name,
                index -> index.withName(""),
                index -> reshaped.touches(after.name(), index), index -> new AddIndex(after.name(), index),
                index -> new DropIndex(original.name(), original(original.indexes(), Index::name, index)),
                (old, index) -> new RenameIndex(after.name(), old, index));
    }

    private static <T extends Constraint> List<Change> constraints(Table original, Table before, Table after,
            Function<Table, List<T>> ofTable, Function<T, T> meaning, Predicate<T> touched) {
        return matched(ofTable.apply(before), ofTable.apply(after), Constraint::name, meaning, touched,
                key -> new AddConstraint(after.name(), key),
                key -> new DropConstraint(original.name(), original(ofTable.apply(original), Constraint::name, key)),
                (old, key) -> new RenameConstraint(after.name(), old, key));
    }

    /** The same thing before its columns were renamed: what is dropped is named as before. */
    private static <T> T original(List<T> originals, Function<? super T, String> name, T renamed) {
        return originals.stream().filter(each -> name.apply(each).equals(name.apply(renamed))).findFirst().orElseThrow();
    }

    private static <T> boolean none(List<T> items, Predicate<T> condition) {
        for (T item : items) {
            if (condition.test(item)) {
                return false;
            }
        }
        return true;
    }

    private static <T> List<Change> matched(List<T> before, List<T> after, Function<T, String> name,
            Function<T, T> meaning, Predicate<T> touched, Function<T, Change> add, Function<T, Change> drop,
            BiFunction<T, T, Change> rename) {
        if (before.equals(after) && none(after, touched)) {
            return List.of();
        }
        Map<String, T> byName = new LinkedHashMap<>();
        before.forEach(old -> byName.put(name.apply(old), old));
        List<T> unmatched = new ArrayList<>();
        List<Change> changes = new ArrayList<>();
        for (T item : after) {
            T old = byName.get(name.apply(item));
            if (old != null && old.equals(item) && !touched.test(item)) {
                byName.remove(name.apply(item));
            } else {
                unmatched.add(item);
            }
        }
        for (T item : unmatched) {
            T old = touched.test(item) ? null
                    : byName.values().stream().filter(other -> meaning.apply(other).equals(meaning.apply(item)))
                            .findFirst().orElse(null);
            if (old == null) {
                changes.add(add.apply(item));
            } else {
                byName.remove(name.apply(old));
                changes.add(rename.apply(old, item));
            }
        }
        List<Change> all = new ArrayList<>(byName.values().stream().map(drop).toList());
        all.addAll(changes);
        return all;
    }
}
