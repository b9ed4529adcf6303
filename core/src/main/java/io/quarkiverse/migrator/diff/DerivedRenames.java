package io.quarkiverse.migrator.diff;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.quarkiverse.migrator.schema.Column;
import io.quarkiverse.migrator.schema.ForeignKey;
import io.quarkiverse.migrator.schema.QualifiedName;
import io.quarkiverse.migrator.schema.Sequence;
import io.quarkiverse.migrator.schema.Table;

/**
 * What Hibernate derives from the name of a table or of its key and so changes with it: sequences, tables of collections and
 * joins, and the columns that refer to it. Only what is gone under the old name and there under the new one follows.
 */
final class DerivedRenames {

    private static final int CASES = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    private final RenameSet renames;

    private DerivedRenames(RenameSet renames) {
        this.renames = renames;
    }

    static void apply(RenameSet renames) {
        applyToTables(renames);
        DerivedRenames derived = new DerivedRenames(renames);
        if (!renames.tables.isEmpty()) {
            derived.sequences();
        }
        boolean found = !renames.tables.isEmpty() || !renames.columns.isEmpty();
        while (found) {
            found = derived.columns();
        }
    }

    /** Those of tables alone. */
    static void applyToTables(RenameSet renames) {
        DerivedRenames derived = new DerivedRenames(renames);
        boolean found = !renames.tables.isEmpty();
        while (found) {
            found = derived.tables();
        }
    }

    private boolean tables() {
        for (Table table : renames.from.tables()) {
            if (!renames.tables.containsKey(table.name()) && renames.to.table(table.name()).isEmpty()) {
                Optional<QualifiedName> now = Stream.concat(derived(table.name()).stream(), ofAnotherCase(table))
                        .flatMap(name -> written(name).stream())
                        .filter(name -> renames.from.table(name).isEmpty() && !renames.tables.containsValue(name)).findFirst();
                if (now.isPresent()) {
                    renames.tables.put(table.name(), now.get());
                    return true;
                }
            }
        }
        return false;
    }

    /** Its own name, which Hibernate quotes, and so leaves in its case, where it quotes that of the owner. */
    private Stream<QualifiedName> ofAnotherCase(Table table) {
        return table.foreignKeys().stream().anyMatch(key -> renames.tables.containsKey(key.target()))
                ? Stream.of(table.name())
                : Stream.empty();
    }

    /** What a name may have become: a table that joins two is named after both, one or both of which have another name now. */
    private List<QualifiedName> derived(QualifiedName name) {
        List<QualifiedName> names = new ArrayList<>(List.of(name, allAtOnce(name)));
        for (Map.Entry<QualifiedName, QualifiedName> rename : renames.tables.entrySet()) {
            List.copyOf(names).forEach(each -> derived(each, rename).forEach(names::add));
        }
        return names.stream().filter(each -> !each.equals(name)).toList();
    }

    /** With each word replaced by what that table becomes, also where two tables exchange their names. */
    private QualifiedName allAtOnce(QualifiedName name) {
        Map<String, String> words = new HashMap<>();
        renames.tables.forEach((former, now) -> {
            if (former.namespace().equals(name.namespace()) && now.namespace().equals(name.namespace())) {
                words.put(former.name().toLowerCase(Locale.ROOT), now.name());
            }
        });
        if (words.isEmpty()) {
            return name;
        }
        String anyWord = words.keySet().stream().sorted(Comparator.comparing(String::length).reversed()).map(Pattern::quote)
                .collect(Collectors.joining("|"));
        return name.withName(Pattern.compile("(?<![^_])(?:" + anyWord + ")(?![^_])", CASES).matcher(name.name())
                .replaceAll(word -> Matcher.quoteReplacement(words.get(word.group().toLowerCase(Locale.ROOT)))));
    }

    /** The table of that name, which Hibernate quotes where it quotes the one that it is named after. */
    private Optional<QualifiedName> written(QualifiedName derived) {
        return renames.to.tables().stream().map(Table::name).filter(name -> name.namespace().equals(derived.namespace())
                && name.name().equalsIgnoreCase(derived.name())).findFirst();
    }

    private void sequences() {
        Set<QualifiedName> before = names(renames.from.sequences());
        Set<QualifiedName> after = names(renames.to.sequences());
        for (Map.Entry<QualifiedName, QualifiedName> rename : renames.tables.entrySet()) {
            for (QualifiedName sequence : before) {
                derived(sequence, rename).findFirst().filter(now -> after.contains(now) && !before.contains(now)
                        && !after.contains(sequence) && !renames.sequences.containsValue(now))
                        .ifPresent(now -> renames.sequences.putIfAbsent(sequence, now));
            }
        }
    }

    private boolean columns() {
        boolean found = false;
        for (Table before : renames.from.tables()) {
            Optional<Table> after = renames.after(before.name());
            if (after.isPresent()) {
                for (ForeignKey key : before.foreignKeys()) {
                    for (int i = 0; i < key.columns().size(); i++) {
                        String targetColumn = i < key.targetColumns().size() ? key.targetColumns().get(i) : "";
                        found |= column(before, after.get(), key.columns().get(i), key.target(), targetColumn);
                    }
                }
            }
        }
        return found;
    }

    /** A column that refers is named after the table, or after the column, that it refers to. */
    private boolean column(Table before, Table after, String column, QualifiedName target, String targetColumn) {
        Map<String, String> known = renames.columns(before.name());
        if (after.column(column).isPresent() || known.containsKey(column)) {
            return false;
        }
        String now = renames.columns(target).getOrDefault(targetColumn, targetColumn);
        Stream<String> ofTable = derived(column, target.name(), renames.tables.getOrDefault(target, target).name());
        Optional<String> named = Stream.concat(ofTable, Stream.of(column))
                .flatMap(name -> Stream.concat(derivedLast(name, targetColumn, now), Stream.of(name)))
                // Hibernate quotes such a column where it quotes the table that it is named after
                .flatMap(name -> after.columns().stream().map(Column::name).filter(name::equalsIgnoreCase))
                .filter(name -> before.column(name).isEmpty() && !known.containsValue(name) && after.column(name)
                        .filter(each -> isStill(before.column(column).orElseThrow(), each, target, now)).isPresent())
                .findFirst();
        named.ifPresent(name -> renames.column(before.name(), column, name));
        return named.isPresent();
    }

    /** Whether it has its old type, or the new one of what it refers to. */
    private boolean isStill(Column before, Column after, QualifiedName target, String targetColumn) {
        return after.type().equals(before.type()) || renames.after(target).flatMap(table -> table.column(targetColumn))
                .map(Column::type).filter(after.type()::equals).isPresent();
    }

    private static Set<QualifiedName> names(List<Sequence> sequences) {
        Set<QualifiedName> names = new HashSet<>();
        sequences.forEach(sequence -> names.add(sequence.name()));
        return names;
    }

    private static Stream<QualifiedName> derived(QualifiedName name, Map.Entry<QualifiedName, QualifiedName> rename) {
        return name.namespace().equals(rename.getKey().namespace())
                ? derived(name.name(), rename.getKey().name(), rename.getValue().name())
                        .map(now -> new QualifiedName(rename.getValue().namespace(), now))
                : Stream.empty();
    }

    /**
     * The name with the old word in it replaced, once or, as in the table that joins another to itself, throughout; words are
     * told apart by underscores, case does not count.
     */
    private static Stream<String> derived(String name, String old, String now) {
        Matcher word = word(old).matcher(name);
        String replacement = Matcher.quoteReplacement(now);
        return word.find() ? Stream.of(word.replaceFirst(replacement), word.replaceAll(replacement)).distinct()
                : Stream.empty();
    }

    /** The same where the last of several such words is meant, or one of the others. */
    private static Stream<String> derivedLast(String name, String old, String now) {
        if (old.isEmpty() || old.equals(now)) {
            return Stream.empty();
        }
        List<String> names = new ArrayList<>();
        Matcher word = word(old).matcher(name);
        while (word.find()) {
            names.add(0, name.substring(0, word.start()) + now + name.substring(word.end()));
        }
        return names.stream();
    }

    private static Pattern word(String word) {
        return Pattern.compile("(?<![^_])" + Pattern.quote(word) + "(?![^_])", CASES);
    }
}
