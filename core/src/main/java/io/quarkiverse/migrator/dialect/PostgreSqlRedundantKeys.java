package io.quarkiverse.migrator.dialect;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import io.quarkiverse.migrator.schema.PrimaryKey;
import io.quarkiverse.migrator.schema.Schema;
import io.quarkiverse.migrator.schema.Table;
import io.quarkiverse.migrator.schema.UniqueKey;

/**
 * Unique keys that repeat another key of their table. {@code create table} leaves them out, and gives a name that was said to
 * the
 * key that stays; a later {@code alter table} would not, so they are left out for good.
 */
final class PostgreSqlRedundantKeys {

    private PostgreSqlRedundantKeys() {
    }

    static Schema removed(Schema schema, Names names) {
        return schema.withTables(schema.tables().stream().map(table -> removed(table, names)).toList());
    }

    private static Table removed(Table table, Names names) {
        Optional<PrimaryKey> primaryKey = table.primaryKey();
        List<UniqueKey> kept = new ArrayList<>();
        for (UniqueKey key : table.uniqueKeys()) {
            boolean repeatsPrimary = key.options().isEmpty()
                    && primaryKey.filter(primary -> primary.columns().equals(key.columns())).isPresent();
            if (repeatsPrimary) {
                boolean named = !key.name().equals(
                        names.implicit(ConstraintKind.UNIQUE, table.name().name(), key.columns(), name -> false));
                primaryKey = named ? Optional.of(primaryKey.get().withName(key.name())) : primaryKey;
            } else if (kept.stream().noneMatch(other -> other.withName(key.name()).equals(key))) {
                kept.add(key);
            }
        }
        if (kept.size() == table.uniqueKeys().size()) {
            return table;
        }
        return new Table(table.name(), table.comment(), table.options(), table.columns(), primaryKey, kept, table.indexes(),
                table.foreignKeys(), table.checks(), table.initialRows());
    }
}
