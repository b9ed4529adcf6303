package io.quarkiverse.migrator.diff;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

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

    RenameSet(Schema from, Schema to) {
        this.from = from;
        this.to = to;
    }

    Renames done() {
        return new Renames(tables, columns, sequences);
    }

    /** The name of a table before the renames that were found. */
    QualifiedName former(QualifiedName now) {
        return tables.entrySet().stream().filter(entry -> entry.getValue().equals(now)).map(Map.Entry::getKey).findFirst()
                .orElse(now);
    }

    /** The table as it will be; empty where it is dropped. */
    Optional<Table> after(QualifiedName former) {
        return to.table(tables.getOrDefault(former, former));
    }

    Map<String, String> columns(QualifiedName formerTable) {
        return columns.getOrDefault(formerTable, Map.of());
    }

    void column(QualifiedName formerTable, String former, String now) {
        columns.computeIfAbsent(formerTable, key -> new LinkedHashMap<>()).put(former, now);
    }
}
