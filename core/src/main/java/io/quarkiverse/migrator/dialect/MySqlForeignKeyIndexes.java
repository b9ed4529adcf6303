package io.quarkiverse.migrator.dialect;

import java.util.ArrayList;
import java.util.List;

import io.quarkiverse.migrator.schema.ForeignKey;
import io.quarkiverse.migrator.schema.Index;
import io.quarkiverse.migrator.schema.IndexKey;
import io.quarkiverse.migrator.schema.Schema;
import io.quarkiverse.migrator.schema.Table;

/**
 * The index that MySQL makes for a foreign key whose columns start no other ascending one. It has the key's name, stays when
 * the key goes, and is in the schema so that it is dropped and renamed like any other.
 */
final class MySqlForeignKeyIndexes {

    private MySqlForeignKeyIndexes() {
    }

    static Schema added(Schema schema) {
        return schema.withTables(schema.tables().stream().map(MySqlForeignKeyIndexes::added).toList());
    }

    private static Table added(Table table) {
        if (table.foreignKeys().isEmpty()) {
            return table;
        }
        List<List<String>> covered = new ArrayList<>();
        table.primaryKey().ifPresent(key -> covered.add(key.columns()));
        table.uniqueKeys().forEach(key -> covered.add(key.columns()));
        table.indexes().stream().filter(index -> index.keys().stream()
                .noneMatch(key -> key.expression() || key.order().equalsIgnoreCase("desc")))
                .forEach(index -> covered.add(index.keys().stream().map(IndexKey::text).toList()));
        List<Index> indexes = new ArrayList<>(table.indexes());
        for (ForeignKey key : table.foreignKeys()) {
            if (covered.stream().noneMatch(columns -> starts(columns, key.columns()))) {
                indexes.add(new Index(key.name(), false, key.columns().stream().map(IndexKey::of).toList(), "", ""));
                covered.add(key.columns());
            }
        }
        return new Table(table.name(), table.comment(), table.options(), table.columns(), table.primaryKey(),
                table.uniqueKeys(), indexes, table.foreignKeys(), table.checks(), table.initialRows());
    }

    private static boolean starts(List<String> columns, List<String> key) {
        return columns.size() >= key.size() && columns.subList(0, key.size()).equals(key);
    }
}
