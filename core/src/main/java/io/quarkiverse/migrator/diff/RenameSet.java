package io.quarkiverse.migrator.diff;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.quarkiverse.migrator.schema.Discriminator;
import io.quarkiverse.migrator.schema.Discriminator.Place;
import io.quarkiverse.migrator.schema.QualifiedName;
import io.quarkiverse.migrator.schema.Schema;
import io.quarkiverse.migrator.schema.Table;

/** Renames while they are being found. */
final class RenameSet {

    final Schema from;
    final Schema to;
    final Map<QualifiedName, QualifiedName> tables = new LinkedHashMap<>();
    final Map<QualifiedName, Map<String, String>> columns = new LinkedHashMap<>();
    final Map<QualifiedName, QualifiedName> sequences = new LinkedHashMap<>();
    final Map<QualifiedName, QualifiedName> views = new LinkedHashMap<>();
    final Map<QualifiedName, QualifiedName> types = new LinkedHashMap<>();
    final Map<Place, Map<String, String>> values = new LinkedHashMap<>();

    RenameSet(Schema from, Schema to) {
        this.from = from;
        this.to = to;
    }

    Renames done() {
        return new Renames(tables, columns, sequences, views, types, values);
    }

    /** The name of a table before the renames that were found. */
    QualifiedName former(QualifiedName now) {
        return former(tables, now);
    }

    /** The name of a table or composite type before the renames that were found. */
    QualifiedName formerOwner(QualifiedName now) {
        return to.table(now).isPresent() ? former(now) : former(types, now);
    }

    private static QualifiedName former(Map<QualifiedName, QualifiedName> names, QualifiedName now) {
        return names.entrySet().stream().filter(entry -> entry.getValue().equals(now)).map(Map.Entry::getKey).findFirst()
                .orElse(now);
    }

    /** The table as it will be; empty where it is dropped. */
    Optional<Table> after(QualifiedName former) {
        return to.table(tables.getOrDefault(former, former));
    }

    Map<String, String> columns(QualifiedName formerTable) {
        return columns.getOrDefault(formerTable, Map.of());
    }

    /** Where values are before the renames that were found. */
    Place former(Place now) {
        QualifiedName table = former(now.table());
        return new Place(table, columns(table).entrySet().stream().filter(entry -> entry.getValue().equals(now.column()))
                .map(Map.Entry::getKey).findFirst().orElse(now.column()));
    }

    /** Where values are after the renames. */
    Place after(Place former) {
        return new Place(tables.getOrDefault(former.table(), former.table()),
                columns(former.table()).getOrDefault(former.column(), former.column()));
    }

    /** The values that tell entities apart before the renames. */
    List<String> formerValues(Place former) {
        return values(from, former);
    }

    /** The values that tell entities apart after the renames. */
    List<String> valuesAfter(Place former) {
        return values(to, after(former));
    }

    private static List<String> values(Schema schema, Place place) {
        return schema.discriminators().stream().filter(each -> each.place().equals(place)).map(Discriminator::values)
                .findFirst().orElse(List.of());
    }

    Map<String, String> values(Place former) {
        return values.getOrDefault(former, Map.of());
    }

    void value(Place place, String former, String now) {
        values.computeIfAbsent(place, key -> new LinkedHashMap<>()).put(former, now);
    }

    void column(QualifiedName formerTable, String former, String now) {
        columns.computeIfAbsent(formerTable, key -> new LinkedHashMap<>()).put(former, now);
    }
}
