package io.quarkiverse.migrator.it.proof.random.entities;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import io.quarkiverse.migrator.dialect.Dialect;
import io.quarkiverse.migrator.it.support.Database;
import io.quarkiverse.migrator.schema.Column;
import io.quarkiverse.migrator.schema.Schema;
import io.quarkiverse.migrator.schema.Table;

/**
 * The rows of a database.
 *
 * @param values the sorted values of each column, by {@code table.column}; a null is {@code ~}
 */
record Rows(Map<String, List<String>> values) {

    static final String NULL = "~";

    /** Two rows for each table, the second of nulls where a column takes them. */
    static List<String> inserts(Schema schema, Target target) {
        List<String> inserts = new ArrayList<>();
        inserts.add(target.foreignKeysOff());
        Values values = new Values(schema);
        for (Table table : schema.tables()) {
            if (table.initialRows().isEmpty()) {
                inserts.add(insert(table, values, 1, target.dialect()));
                inserts.add(insert(table, values, 2, target.dialect()));
            }
        }
        inserts.add(target.foreignKeysOn());
        return inserts;
    }

    private static String insert(Table table, Values values, int row, Dialect dialect) {
        List<Column> columns = table.columns().stream().filter(column -> column.generatedAs().isEmpty()).toList();
        return "insert into " + written(table, dialect) + " ("
                + columns.stream().map(column -> dialect.names().written(column.name())).collect(Collectors.joining(", "))
                + ") values (" + columns.stream().map(column -> row == 2 && column.nullable() ? "null"
                        : values.of(table, column, row)).collect(Collectors.joining(", "))
                + ")";
    }

    static String written(Table table, Dialect dialect) {
        return dialect.names().written(table.name().name());
    }

    static Rows read(Database database, Schema schema, Dialect dialect) {
        Map<String, List<String>> values = new TreeMap<>();
        try (Connection connection = database.connect(); Statement statement = connection.createStatement()) {
            for (Table table : schema.tables()) {
                try (ResultSet result = statement.executeQuery("select * from " + written(table, dialect))) {
                    read(table.name().name(), result, values);
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        values.values().forEach(each -> each.sort(null));
        return new Rows(values);
    }

    private static void read(String table, ResultSet result, Map<String, List<String>> values) throws SQLException {
        int count = result.getMetaData().getColumnCount();
        for (int i = 1; i <= count; i++) {
            values.put(table + "." + result.getMetaData().getColumnName(i), new ArrayList<>());
        }
        while (result.next()) {
            for (int i = 1; i <= count; i++) {
                String value = result.getString(i);
                values.get(table + "." + result.getMetaData().getColumnName(i)).add(value == null ? NULL : value);
            }
        }
    }
}
