package io.quarkiverse.migrator.diff;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import io.quarkiverse.migrator.schema.Check;
import io.quarkiverse.migrator.schema.Column;
import io.quarkiverse.migrator.schema.ForeignKey;
import io.quarkiverse.migrator.schema.Index;
import io.quarkiverse.migrator.schema.IndexKey;
import io.quarkiverse.migrator.schema.PrimaryKey;
import io.quarkiverse.migrator.schema.QualifiedName;
import io.quarkiverse.migrator.schema.Table;
import io.quarkiverse.migrator.schema.UniqueKey;
import io.quarkiverse.migrator.sql.SqlTokens;
import io.quarkiverse.migrator.sql.SqlTokens.Kind;
import io.quarkiverse.migrator.sql.SqlTokens.Token;

/** A table as the database shows it once tables and columns were renamed: keys follow, their names stay. */
final class Renamed {

    private final Renames renames;
    private final RenamedTypes types;

    Renamed(Renames renames, RenamedTypes types) {
        this.renames = renames;
        this.types = types;
    }

    Table of(Table table) {
        if (renames.isEmpty()) {
            return table;
        }
        Map<String, String> columns = renames.columnsOf(table.name(),
                table.columns().stream().map(Column::name).toList());
        return new Table(renames.table(table.name()), table.comment(), table.options(),
                table.columns().stream().map(column -> column(types.of(column), columns)).toList(),
                table.primaryKey().map(key -> new PrimaryKey(key.name(), names(key.columns(), columns))),
                table.uniqueKeys().stream()
                        .map(key -> new UniqueKey(key.name(), names(key.columns(), columns), key.options())).toList(),
                table.indexes().stream().map(index -> index(index, columns)).toList(),
                table.foreignKeys().stream().map(key -> foreignKey(key, columns)).toList(),
                table.checks().stream()
                        .map(check -> new Check(check.name(), expression(check.expression(), columns), check.options()))
                        .toList(),
                table.initialRows());
    }

    private static Column column(Column column, Map<String, String> columns) {
        return column.withName(columns.getOrDefault(column.name(), column.name()))
                .withGeneratedAs(expression(column.generatedAs(), columns));
    }

    private static Index index(Index index, Map<String, String> columns) {
        List<IndexKey> keys = index.keys().stream().map(key -> new IndexKey(key.expression()
                ? expression(key.text(), columns)
                : columns.getOrDefault(key.text(), key.text()), key.expression(), key.order())).toList();
        return new Index(index.name(), index.unique(), keys, index.using(), index.options());
    }

    private ForeignKey foreignKey(ForeignKey key, Map<String, String> columns) {
        QualifiedName target = key.target();
        // What takes the name of a table that goes is not what was referred to
        QualifiedName now = renames.overwrites(target) ? target.withName("") : renames.table(target);
        return new ForeignKey(key.name(), names(key.columns(), columns), now,
                names(key.targetColumns(), renames.columnsOf(target, key.targetColumns())), key.onDelete(),
                key.definition(), key.options());
    }

    private static List<String> names(List<String> names, Map<String, String> columns) {
        return names.stream().map(name -> columns.getOrDefault(name, name)).toList();
    }

    private static String expression(String sql, Map<String, String> columns) {
        if (columns.isEmpty() || sql.isEmpty()) {
            return sql;
        }
        Set<String> lower = columns.keySet().stream().map(name -> name.toLowerCase(Locale.ROOT)).collect(Collectors.toSet());
        return SqlTokens.of(sql).stream().map(token -> token(token, columns, lower)).collect(joining());
    }

    private static String token(Token token, Map<String, String> columns, Set<String> lower) {
        if (token.kind() == Kind.QUOTED_NAME && columns.containsKey(token.name())) {
            char quote = token.text().charAt(0);
            return quote + columns.get(token.name()).replace("" + quote, "" + quote + quote) + quote;
        }
        if (token.kind() == Kind.NAME && lower.contains(token.text().toLowerCase(Locale.ROOT))) {
            return columns.entrySet().stream().filter(entry -> entry.getKey().equalsIgnoreCase(token.text())).findFirst()
                    .orElseThrow().getValue();
        }
        return token.text();
    }
}
