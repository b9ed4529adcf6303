package io.quarkiverse.migrator.diff;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import io.quarkiverse.migrator.schema.Discriminator.Place;
import io.quarkiverse.migrator.schema.QualifiedName;
import io.quarkiverse.migrator.schema.Schema;

/**
 * What keeps its rows under another name, all at once, so that a swap is no special case.
 *
 * @param tables the new name of each renamed table, by its old one
 * @param columns the new name of each renamed column, by its table's old name and its own
 * @param sequences the new name of each renamed sequence, by its old one
 * @param views the new name of each renamed view, by its old one
 * @param types the new name of each renamed type, by its old one
 * @param values the new discriminator value of rows, by where they were and their old value
 */
public record Renames(Map<QualifiedName, QualifiedName> tables, Map<QualifiedName, Map<String, String>> columns,
        Map<QualifiedName, QualifiedName> sequences, Map<QualifiedName, QualifiedName> views,
        Map<QualifiedName, QualifiedName> types, Map<Place, Map<String, String>> values) {

    private static final Renames NONE = new Renames(Map.of(), Map.of(), Map.of(), Map.of(), Map.of(), Map.of());

    public Renames {
        tables = new LinkedHashMap<>(tables);
        columns = new LinkedHashMap<>(columns);
        sequences = new LinkedHashMap<>(sequences);
        views = new LinkedHashMap<>(views);
        types = new LinkedHashMap<>(types);
        values = new LinkedHashMap<>(values);
    }

    /** Nothing is renamed. */
    public static Renames none() {
        return NONE;
    }

    /** The renames that lead back. */
    public Renames inverse() {
        return new Renames(inverse(tables), inverseWithin(columns), inverse(sequences), inverse(views), inverse(types),
                inverseValues());
    }

    private Map<QualifiedName, Map<String, String>> inverseWithin(Map<QualifiedName, Map<String, String>> names) {
        Map<QualifiedName, Map<String, String>> back = new LinkedHashMap<>();
        names.forEach((table, each) -> back.put(type(table(table)), inverse(each)));
        return back;
    }

    private Map<Place, Map<String, String>> inverseValues() {
        Map<Place, Map<String, String>> back = new LinkedHashMap<>();
        values.forEach((place, each) -> back.put(after(place), inverse(each)));
        return back;
    }

    private static <N> Map<N, N> inverse(Map<N, N> names) {
        Map<N, N> back = new LinkedHashMap<>();
        names.forEach((old, now) -> back.put(now, old));
        return back;
    }

    /** The name of a table after the renames. */
    QualifiedName table(QualifiedName old) {
        return tables.getOrDefault(old, old);
    }

    /** The name of a type after the renames. */
    QualifiedName type(QualifiedName old) {
        return types.getOrDefault(old, old);
    }

    /** Where values are after the renames. */
    Place after(Place former) {
        return new Place(table(former.table()), column(former.table(), former.column()));
    }

    /** Whether another table gets the name of this one, which then has to go. */
    boolean overwrites(QualifiedName table) {
        return overwrites(tables, table);
    }

    /** Whether another sequence gets the name of this one, which then has to go. */
    boolean overwritesSequence(QualifiedName sequence) {
        return overwrites(sequences, sequence);
    }

    /** The new names of columns by their old ones; that of a column whose name another one gets is empty. */
    Map<String, String> columnsOf(QualifiedName table, List<String> old) {
        Map<String, String> names = columns.getOrDefault(table, Map.of());
        Map<String, String> all = new LinkedHashMap<>(names);
        old.stream().filter(name -> overwrites(names, name)).forEach(name -> all.put(name, ""));
        return all;
    }

    private static <N> boolean overwrites(Map<N, N> names, N name) {
        return names.containsValue(name) && !names.containsKey(name);
    }

    /** The name of a column after the renames, by its table's old name and its own. */
    String column(QualifiedName table, String old) {
        return columns.getOrDefault(table, Map.of()).getOrDefault(old, old);
    }

    /** These and, after them, others: from the names before both to those after both. */
    public Renames then(Renames next) {
        Map<QualifiedName, QualifiedName> allTables = chained(tables, next.tables);
        Map<QualifiedName, QualifiedName> allSequences = chained(sequences, next.sequences);
        return new Renames(allTables, chainedWithin(columns, next.columns), allSequences, chained(views, next.views),
                chained(types, next.types), chainedValues(next));
    }

    private Map<QualifiedName, Map<String, String>> chainedWithin(Map<QualifiedName, Map<String, String>> first,
            Map<QualifiedName, Map<String, String>> next) {
        Map<QualifiedName, Map<String, String>> all = new LinkedHashMap<>();
        first.forEach((table, names) -> all.put(table, chained(names, next.getOrDefault(owner(table), Map.of()))));
        next.forEach((table, names) -> {
            QualifiedName former = formerOwner(table);
            if (!first.containsKey(former)) {
                all.put(former, names);
            }
        });
        return all;
    }

    private Map<Place, Map<String, String>> chainedValues(Renames next) {
        Map<Place, Map<String, String>> all = new LinkedHashMap<>();
        values.forEach((place, names) -> all.put(place, chained(names, next.values.getOrDefault(after(place), Map.of()))));
        next.values.forEach((place, names) -> {
            Place former = new Place(formerTable(place.table()), formerColumn(place.table(), place.column()));
            if (!values.containsKey(former)) {
                all.put(former, names);
            }
        });
        return all;
    }

    private static <N> Map<N, N> chained(Map<N, N> first, Map<N, N> next) {
        Map<N, N> all = new LinkedHashMap<>();
        first.forEach((old, now) -> all.put(old, next.getOrDefault(now, now)));
        next.forEach((old, now) -> {
            if (!first.containsValue(old)) {
                all.putIfAbsent(old, now);
            }
        });
        all.entrySet().removeIf(entry -> entry.getKey().equals(entry.getValue()));
        return all;
    }

    /** Those of which both names are there: what was dropped since is no longer called anything. */
    public Renames within(Schema from, Schema to) {
        Map<QualifiedName, QualifiedName> keptTables = new LinkedHashMap<>(tables);
        keptTables.entrySet().removeIf(entry -> from.table(entry.getKey()).isEmpty() || to.table(entry.getValue()).isEmpty());
        Map<QualifiedName, Map<String, String>> keptColumns = new LinkedHashMap<>();
        columns.forEach((table, names) -> {
            Map<String, String> kept = new LinkedHashMap<>(names);
            kept.entrySet().removeIf(entry -> !has(from, table, entry.getKey())
                    || !has(to, owner(table), entry.getValue()));
            if (!kept.isEmpty()) {
                keptColumns.put(table, kept);
            }
        });
        Map<QualifiedName, QualifiedName> keptSequences = new LinkedHashMap<>(sequences);
        keptSequences.entrySet().removeIf(entry -> !named(from, entry.getKey()) || !named(to, entry.getValue()));
        return new Renames(keptTables, keptColumns, keptSequences, views, types, values);
    }

    private static boolean has(Schema schema, QualifiedName table, String column) {
        return schema.columns(table).stream().anyMatch(each -> each.name().equals(column));
    }

    private static boolean named(Schema schema, QualifiedName sequence) {
        return schema.sequences().stream().anyMatch(each -> each.name().equals(sequence));
    }

    /** The former name of a table. */
    public QualifiedName formerTable(QualifiedName now) {
        return inverse(tables).getOrDefault(now, now);
    }

    /** The former name of a column, by its table's name and its own as they are now. */
    public String formerColumn(QualifiedName tableNow, String now) {
        return inverse(columns.getOrDefault(formerOwner(tableNow), Map.of())).getOrDefault(now, now);
    }

    /** The name of a table, or of a composite type, after the renames. */
    QualifiedName owner(QualifiedName old) {
        return type(table(old));
    }

    private QualifiedName formerOwner(QualifiedName now) {
        return inverse(types).getOrDefault(now, formerTable(now));
    }

    /** Whether nothing is renamed. */
    public boolean isEmpty() {
        return tables.isEmpty() && columns.isEmpty() && sequences.isEmpty() && views.isEmpty() && types.isEmpty()
                && values.isEmpty();
    }
}
