package io.quarkiverse.migrator.diff;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.quarkiverse.migrator.schema.Discriminator;
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
    final Map<QualifiedName, Map<String, String>> values = new LinkedHashMap<>();

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

    /** The values that tell apart the entities of a table before the renames. */
    List<String> formerValues(QualifiedName formerTable) {
        return values(from, formerTable);
    }

    /** The values that tell apart the entities of a table after the renames. */
    List<String> valuesAfter(QualifiedName formerTable) {
        return values(to, tables.getOrDefault(formerTable, formerTable));
    }

    private static List<String> values(Schema schema, QualifiedName table) {
        return schema.discriminators().stream().filter(each -> each.table().equals(table)).map(Discriminator::values)
                .findFirst().orElse(List.of());
    }

    Map<String, String> values(QualifiedName formerTable) {
        return values.getOrDefault(formerTable, Map.of());
    }

    void value(QualifiedName formerTable, String former, String now) {
        values.computeIfAbsent(formerTable, key -> new LinkedHashMap<>()).put(former, now);
    }

    void column(QualifiedName formerTable, String former, String now) {
        columns.computeIfAbsent(formerTable, key -> new LinkedHashMap<>()).put(former, now);
    }
}
