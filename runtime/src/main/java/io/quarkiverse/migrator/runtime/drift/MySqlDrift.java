package io.quarkiverse.migrator.runtime.drift;

import static java.util.stream.Collectors.joining;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import io.quarkiverse.migrator.dialect.Dialects;
import io.quarkiverse.migrator.runtime.drift.Part.Kind;
import io.quarkiverse.migrator.schema.ForeignKey;
import io.quarkiverse.migrator.schema.QualifiedName;
import io.quarkiverse.migrator.schema.Schema;
import io.quarkiverse.migrator.schema.Table;

/**
 * Reads what MySQL makes of a schema: temporary tables, which only this connection sees, say in the server's own words what is
 * expected. They can't have foreign keys, so those are compared as they are written.
 */
final class MySqlDrift {

    private static final String NO_SUCH_TABLE = "42S02";

    private final Connection connection;

    MySqlDrift(Connection connection) {
        this.connection = connection;
    }

    /** What the database has of the tables. */
    List<Part> live(Schema schema) throws SQLException {
        List<Part> parts = new ArrayList<>();
        for (Table table : schema.tables()) {
            try {
                parts.addAll(MySqlTableText.parts(table.name(), text(table.name())));
                foreignKeys(table.name(), parts);
            } catch (SQLException e) {
                if (!NO_SUCH_TABLE.equals(e.getSQLState())) {
                    throw e;
                }
            }
        }
        parts.addAll(new MySqlViews(connection).live(schema.views()));
        return parts;
    }

    /** What the database would have if the schema were created now. */
    List<Part> expected(Schema schema) throws SQLException {
        List<Table> tables = schema.tables().stream().map(MySqlDrift::withoutForeignKeys).toList();
        List<Table> created = new ArrayList<>();
        try {
            execute("set session default_tmp_storage_engine = @@default_storage_engine");
            for (Table table : tables) {
                for (String sql : Creation.statements(Schema.of(table), Dialects.of("mysql").orElseThrow())) {
                    execute(sql.replaceFirst("^create table ", "create temporary table "));
                }
                created.add(table);
            }
            List<Part> parts = new ArrayList<>();
            for (Table table : schema.tables()) {
                parts.addAll(MySqlTableText.parts(table.name(), text(table.name())));
                table.foreignKeys().forEach(key -> parts.add(part(table.name(), key)));
            }
            drop(created);
            created.clear();
            // With the tables as they are: a query can't read a temporary table twice
            parts.addAll(new MySqlViews(connection).expected(schema.views()));
            return parts;
        } finally {
            drop(created);
        }
    }

    private void drop(List<Table> temporary) throws SQLException {
        for (Table table : temporary) {
            execute("drop temporary table " + quoted(table.name()));
        }
    }

    private static Table withoutForeignKeys(Table table) {
        return new Table(table.name(), table.comment(), table.options(), table.columns(), table.primaryKey(),
                table.uniqueKeys(), table.indexes(), List.of(), table.checks(), List.of());
    }

    private static Part part(QualifiedName table, ForeignKey key) {
        if (!key.definition().isEmpty()) {
            return new Part(Kind.CONSTRAINT, table, key.name(), Map.of());
        }
        return foreignKey(table, key.name(), String.join(", ", key.columns()), key.target().toString(),
                String.join(", ", key.targetColumns()), key.onDelete());
    }

    private static Part foreignKey(QualifiedName table, String name, String columns, String target, String targetColumns,
            String onDelete) {
        String rule = onDelete.toLowerCase(Locale.ROOT);
        return new Part(Kind.CONSTRAINT, table, name, Map.of("definition", "foreign key (" + columns + ") references "
                + target + " (" + targetColumns + ")"
                + (rule.isEmpty() || rule.equals("no action") || rule.equals("restrict") ? "" : " on delete " + rule)));
    }

    private void foreignKeys(QualifiedName table, List<Part> parts) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement("""
                select constraint_name, group_concat(k.column_name order by k.ordinal_position separator ', '),
                    if(k.referenced_table_schema = database(), '', concat(k.referenced_table_schema, '.')),
                    r.referenced_table_name,
                    group_concat(k.referenced_column_name order by k.ordinal_position separator ', '), r.delete_rule
                from information_schema.referential_constraints r
                join information_schema.key_column_usage k using (constraint_schema, constraint_name, table_name)
                where constraint_schema = coalesce(nullif(?, ''), database()) and table_name = ?
                group by constraint_name, k.referenced_table_schema, r.referenced_table_name, r.delete_rule""")) {
            query.setString(1, table.namespace());
            query.setString(2, table.name());
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    parts.add(foreignKey(table, rows.getString(1), rows.getString(2), rows.getString(3) + rows.getString(4),
                            rows.getString(5), rows.getString(6)));
                }
            }
        }
    }

    private String text(QualifiedName table) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("show create table " + quoted(table))) {
            rows.next();
            return rows.getString(2);
        }
    }

    private static String quoted(QualifiedName name) {
        return List.of(name.namespace(), name.name()).stream().filter(part -> !part.isEmpty())
                .map(part -> "`" + part.replace("`", "``") + "`").collect(joining("."));
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
