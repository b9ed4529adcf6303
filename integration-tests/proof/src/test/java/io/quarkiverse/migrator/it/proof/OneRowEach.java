package io.quarkiverse.migrator.it.proof;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import io.quarkiverse.migrator.dialect.Dialect;
import io.quarkiverse.migrator.schema.Check;
import io.quarkiverse.migrator.schema.Column;
import io.quarkiverse.migrator.schema.Schema;
import io.quarkiverse.migrator.schema.Table;
import io.quarkiverse.migrator.sql.SqlTokens;

/** One row for each table, all of whose numbers are one, so that each refers to each. */
final class OneRowEach {

    private final Dialect dialect;

    OneRowEach(Dialect dialect) {
        this.dialect = dialect;
    }

    List<String> inserts(Schema schema) {
        List<String> inserts = new ArrayList<>();
        boolean mySql = dialect.name().equals("mysql");
        inserts.add(mySql ? "set foreign_key_checks = 0" : "set session_replication_role = replica");
        schema.tables().stream().filter(table -> table.initialRows().isEmpty()).map(this::insert).forEach(inserts::add);
        inserts.add(mySql ? "set foreign_key_checks = 1" : "set session_replication_role = origin");
        return inserts;
    }

    private String insert(Table table) {
        List<Column> columns = table.columns().stream().filter(column -> column.generatedAs().isEmpty()).toList();
        return "insert into " + Rows.name(dialect, table.name()) + " ("
                + columns.stream().map(column -> dialect.names().written(column.name())).collect(joining(", ")) + ") values ("
                + columns.stream().map(column -> value(table, column)).collect(joining(", ")) + ")";
    }

    private String value(Table table, Column column) {
        String neutral = dialect.neutralValue(column);
        return neutral.equals("0") ? "1" : checkedValue(table, column).orElse(neutral);
    }

    /** The first text that a check on the column allows, such as the name of an enum's constant. */
    private static Optional<String> checkedValue(Table table, Column column) {
        return table.checks().stream().map(Check::expression)
                .filter(check -> SqlTokens.identifiers(check).contains(column.name()))
                .flatMap(check -> SqlTokens.of(check).stream()).filter(token -> token.kind() == SqlTokens.Kind.LITERAL)
                .map(SqlTokens.Token::text).findFirst();
    }
}
