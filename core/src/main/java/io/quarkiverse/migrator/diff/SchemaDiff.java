package io.quarkiverse.migrator.diff;

import static java.util.Comparator.comparing;
import static java.util.function.Function.identity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;

import io.quarkiverse.migrator.change.AddNamespace;
import io.quarkiverse.migrator.change.AddObject;
import io.quarkiverse.migrator.change.AddSequence;
import io.quarkiverse.migrator.change.AddTable;
import io.quarkiverse.migrator.change.AlterSequence;
import io.quarkiverse.migrator.change.Change;
import io.quarkiverse.migrator.change.DropNamespace;
import io.quarkiverse.migrator.change.DropObject;
import io.quarkiverse.migrator.change.DropSequence;
import io.quarkiverse.migrator.change.DropTable;
import io.quarkiverse.migrator.change.RenameSequence;
import io.quarkiverse.migrator.schema.DatabaseObject;
import io.quarkiverse.migrator.schema.QualifiedName;
import io.quarkiverse.migrator.schema.Schema;
import io.quarkiverse.migrator.schema.Sequence;
import io.quarkiverse.migrator.schema.Table;

/** The changes that lead from one schema to another. */
public final class SchemaDiff {

    private SchemaDiff() {
    }

    /** The changes from the first to the second schema, in a fixed order; empty exactly when nothing differs. */
    public static List<Change> between(Schema from, Schema to) {
        return between(from, to, Renames.none(), Map.of(), Traits.NONE);
    }

    /**
     * The changes from the first to the second schema, in a fixed order.
     *
     * @param renames what keeps its rows under another name
     * @param fills what rows that exist get in a column, by {@code table.column} as they are called afterwards
     * @param traits what leans on what in the database
     */
    public static List<Change> between(Schema from, Schema to, Renames renames, Map<String, String> fills,
            Traits traits) {
        List<Change> changes = new ArrayList<>();
        changes.addAll(paired(from.namespaces(), to.namespaces(), identity(), AddNamespace::new, DropNamespace::new,
                (before, after) -> null));
        Map<QualifiedName, Table> before = new HashMap<>();
        Map<QualifiedName, Table> originals = new HashMap<>();
        RenamedTypes renamedTypes = new RenamedTypes(renames, to);
        Renamed renamed = new Renamed(renames, renamedTypes);
        from.tables().stream().filter(table -> !renames.overwrites(table.name())).forEach(table -> {
            before.put(renames.table(table.name()), renamed.of(table));
            originals.put(renames.table(table.name()), table);
        });
        List<Change> types = TypeDiff.between(from, to, before, fills, renames, renamedTypes);
        changes.addAll(types);
        renames.sequences().forEach((old, now) -> changes.add(new RenameSequence(old, now)));
        from.sequences().stream().filter(sequence -> renames.overwritesSequence(sequence.name())).map(DropSequence::new)
                .forEach(changes::add);
        List<Sequence> sequences = renames.isEmpty() ? from.sequences()
                : from.sequences().stream().filter(sequence -> !renames.overwritesSequence(sequence.name()))
                        .map(sequence -> sequence.withName(renames.sequences().getOrDefault(sequence.name(), sequence.name())))
                        .toList();
        changes.addAll(paired(sequences, to.sequences(), Sequence::name, AddSequence::new, DropSequence::new,
                AlterSequence::new));
        changes.addAll(tables(originals, before, to, fills, traits, types));
        from.tables().stream().filter(table -> renames.overwrites(table.name())).map(DropTable::new).forEach(changes::add);
        changes.addAll(objects(from.objects(), to.objects()));
        changes.addAll(ViewDiff.between(from, to, changes, renames));
        changes.addAll(DiscriminatorDiff.between(from, to, renames));
        changes.addAll(NumberingDiff.between(from, to, renames));
        return List.copyOf(changes);
    }

    private static List<Change> tables(Map<QualifiedName, Table> originals, Map<QualifiedName, Table> before,
            Schema to, Map<String, String> fills, Traits traits, List<Change> types) {
        Map<QualifiedName, Set<String>> remade = TypeDiff.remadeColumns(types);
        Map<QualifiedName, Table> differing = new HashMap<>();
        to.tables().stream().filter(table -> remade.containsKey(table.name())
                || !isSame(originals.get(table.name()), before.get(table.name()), table))
                .forEach(table -> differing.put(table.name(), table));
        Reshaped reshaped = Reshaped.of(originals, before, differing, fills, traits, remade);
        List<Change> changes = new ArrayList<>();
        for (Table table : to.tables()) {
            Table old = before.get(table.name());
            if (old == null) {
                changes.add(new AddTable(table));
            } else if (differing.containsKey(table.name()) || !reshaped.isEmpty()) {
                changes.addAll(TableDiff.between(originals.get(table.name()), old, table, reshaped, fills));
            }
        }
        originals.entrySet().stream().filter(entry -> to.table(entry.getKey()).isEmpty()).map(Map.Entry::getValue)
                .sorted(comparing(Table::name)).map(DropTable::new).forEach(changes::add);
        return changes;
    }

    private static boolean isSame(Table original, Table before, Table after) {
        return before != null && before.equals(original) && before.equals(after);
    }

    private static List<Change> objects(List<DatabaseObject> from, List<DatabaseObject> to) {
        List<Change> changes = new ArrayList<>();
        Set<DatabaseObject> before = new HashSet<>(from);
        Set<DatabaseObject> after = new HashSet<>(to);
        List<DatabaseObject> added = to.stream().filter(object -> !before.contains(object)).toList();
        from.stream().filter(object -> !after.contains(object)
                && added.stream().noneMatch(other -> other.replaces(object)))
                .map(object -> new DropObject(object, added.stream().anyMatch(object::isPlaceOf))).forEach(changes::add);
        added.stream().map(AddObject::new).forEach(changes::add);
        return changes;
    }

    private static <T, K> List<Change> paired(List<T> from, List<T> to, Function<T, K> key, Function<T, Change> add,
            Function<T, Change> drop, BiFunction<T, T, Change> alter) {
        if (from.equals(to)) {
            return List.of();
        }
        Map<K, T> before = new LinkedHashMap<>();
        from.forEach(item -> before.put(key.apply(item), item));
        List<Change> changes = new ArrayList<>();
        for (T item : to) {
            T old = before.remove(key.apply(item));
            if (old == null) {
                changes.add(add.apply(item));
            } else if (!old.equals(item)) {
                changes.add(alter.apply(old, item));
            }
        }
        before.values().stream().map(drop).forEach(changes::add);
        return changes;
    }
}
