package io.quarkiverse.migrator.it.proof.random.entities;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import io.quarkiverse.migrator.schema.Check;
import io.quarkiverse.migrator.schema.Column;
import io.quarkiverse.migrator.schema.ForeignKey;
import io.quarkiverse.migrator.schema.IndexKey;
import io.quarkiverse.migrator.schema.Schema;
import io.quarkiverse.migrator.schema.Table;
import io.quarkiverse.migrator.sql.SqlTokens;

/**
 * Tables whose rows no way back can fit into the former rules, since it knows only neutral values for what was lost: a key
 * whose
 * column is lost, a reference to a table that comes back empty.
 *
 * @param tables the tables as they are called afterwards
 */
record Unrestorable(Set<String> tables) {

    static Unrestorable of(Schema from, Schema to, KeptColumns kept) {
        Map<String, String> now = new HashMap<>();
        kept.formers().forEach((column, former) -> now.put(KeptColumns.table(former), KeptColumns.table(column)));
        Set<String> lost = new HashSet<>();
        for (Table table : from.tables()) {
            boolean refersToLost = table.foreignKeys().stream()
                    .anyMatch(key -> !now.containsKey(key.target().name()));
            boolean losesRuled = table.columns().stream().anyMatch(column -> isRuled(table, column)
                    && !isKept(table, column, to, kept));
            if (refersToLost || losesRuled) {
                lost.add(table.name().name());
            }
        }
        boolean more = true;
        while (more) {
            more = false;
            for (Table table : from.tables()) {
                if (table.foreignKeys().stream().anyMatch(key -> lost.contains(key.target().name()))) {
                    more |= lost.add(table.name().name());
                }
            }
        }
        Set<String> tables = new TreeSet<>();
        lost.stream().filter(now::containsKey).map(now::get).forEach(tables::add);
        return new Unrestorable(tables);
    }

    List<String> deletes(Target target) {
        List<String> statements = new ArrayList<>();
        statements.add(target.foreignKeysOff());
        tables.forEach(table -> statements.add("delete from " + target.dialect().names().written(table)));
        statements.add(target.foreignKeysOn());
        return statements;
    }

    private static boolean isKept(Table table, Column column, Schema to, KeptColumns kept) {
        String name = table.name().name() + "." + column.name();
        return kept.formers().entrySet().stream().filter(entry -> entry.getValue().equals(name)).findFirst()
                .flatMap(entry -> to.tables().stream()
                        .filter(each -> each.name().name().equals(KeptColumns.table(entry.getKey()))).findFirst()
                        .flatMap(each -> each.column(entry.getKey().substring(each.name().name().length() + 1))))
                .filter(now -> !now.nullable() || column.nullable()).isPresent();
    }

    /** Whether a key or a check would refuse a neutral value, or the default, in several rows. */
    private static boolean isRuled(Table table, Column column) {
        if (column.nullable() && column.defaultValue().isEmpty()) {
            return false;
        }
        Stream<List<String>> keys = Stream.of(table.primaryKey().stream().map(key -> key.columns()),
                table.uniqueKeys().stream().map(key -> key.columns()),
                table.foreignKeys().stream().map(ForeignKey::columns),
                table.indexes().stream().filter(index -> index.unique())
                        .map(index -> index.keys().stream().map(IndexKey::text).toList()))
                .flatMap(each -> each);
        return keys.anyMatch(columns -> columns.contains(column.name()))
                || table.checks().stream().map(Check::expression).map(SqlTokens::identifiers).flatMap(Collection::stream)
                        .anyMatch(name -> name.equalsIgnoreCase(column.name()));
    }
}
