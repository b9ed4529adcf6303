package io.quarkiverse.migrator.diff;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import io.quarkiverse.migrator.schema.Column;
import io.quarkiverse.migrator.schema.ForeignKey;
import io.quarkiverse.migrator.schema.QualifiedName;
import io.quarkiverse.migrator.schema.Sequence;
import io.quarkiverse.migrator.schema.Table;

/**
 * What Hibernate derives from a table's name and so changes with it: sequences, tables of collections and joins, and the
 * columns
 * that refer to it. Only what is gone under the old name and there under the new one follows.
 */
final class DerivedRenames {

    private final RenameSet renames;

    private DerivedRenames(RenameSet renames) {
        this.renames = renames;
    }

    static void apply(RenameSet renames) {
        DerivedRenames derived = new DerivedRenames(renames);
        boolean found = !renames.tables.isEmpty();
        while (found) {
            found = derived.tables();
        }
        derived.sequences();
        derived.columns();
    }

    private boolean tables() {
        for (Map.Entry<QualifiedName, QualifiedName> rename : List.copyOf(renames.tables.entrySet())) {
            for (Table table : renames.from.tables()) {
                Optional<QualifiedName> now = derived(table.name(), rename);
                if (now.isPresent() && !renames.tables.containsKey(table.name()) && renames.to.table(table.name()).isEmpty()
                        && renames.to.table(now.get()).isPresent() && renames.from.table(now.get()).isEmpty()
                        && !renames.tables.containsValue(now.get())) {
                    renames.tables.put(table.name(), now.get());
                    return true;
                }
            }
        }
        return false;
    }

    private void sequences() {
        Set<QualifiedName> before = names(renames.from.sequences());
        Set<QualifiedName> after = names(renames.to.sequences());
        for (Map.Entry<QualifiedName, QualifiedName> rename : renames.tables.entrySet()) {
            for (QualifiedName sequence : before) {
                derived(sequence, rename).filter(now -> after.contains(now) && !before.contains(now)
                        && !after.contains(sequence) && !renames.sequences.containsValue(now))
                        .ifPresent(now -> renames.sequences.putIfAbsent(sequence, now));
            }
        }
    }

    private void columns() {
        for (Table before : renames.from.tables()) {
            renames.after(before.name()).ifPresent(after -> {
                for (ForeignKey key : before.foreignKeys()) {
                    if (renames.tables.containsKey(key.target())) {
                        key.columns().forEach(column -> column(before, after, column, key.target()));
                    }
                }
            });
        }
    }

    private void column(Table before, Table after, String column, QualifiedName target) {
        Map<String, String> known = renames.columns(before.name());
        if (after.column(column).isPresent() || known.containsKey(column)) {
            return;
        }
        derived(column, target.name(), renames.tables.get(target).name())
                .filter(now -> before.column(now).isEmpty() && !known.containsValue(now)
                        && after.column(now).map(Column::type).equals(before.column(column).map(Column::type)))
                .ifPresent(now -> renames.column(before.name(), column, now));
    }

    private static Set<QualifiedName> names(List<Sequence> sequences) {
        Set<QualifiedName> names = new HashSet<>();
        sequences.forEach(sequence -> names.add(sequence.name()));
        return names;
    }

    private static Optional<QualifiedName> derived(QualifiedName name, Map.Entry<QualifiedName, QualifiedName> rename) {
        return name.namespace().equals(rename.getKey().namespace())
                ? derived(name.name(), rename.getKey().name(), rename.getValue().name())
                        .map(now -> new QualifiedName(rename.getValue().namespace(), now))
                : Optional.empty();
    }

    /** The name with the old word in it replaced; words are told apart by underscores, case does not count. */
    private static Optional<String> derived(String name, String old, String now) {
        Matcher word = Pattern.compile("(?<![^_])" + Pattern.quote(old) + "(?![^_])", Pattern.CASE_INSENSITIVE)
                .matcher(name);
        return word.find() ? Optional.of(word.replaceFirst(Matcher.quoteReplacement(now))) : Optional.empty();
    }
}
