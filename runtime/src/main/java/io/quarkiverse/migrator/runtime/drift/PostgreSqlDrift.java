package io.quarkiverse.migrator.runtime.drift;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;

import io.quarkiverse.migrator.dialect.Dialects;
import io.quarkiverse.migrator.schema.QualifiedName;
import io.quarkiverse.migrator.schema.Schema;

/**
 * Reads what PostgreSQL makes of a schema. It is created beside the real one, in a transaction that is taken back, so that
 * both sides are in the server's own words: in schemas of their own or, where the user may create none, as temporary tables.
 */
final class PostgreSqlDrift {

    /** What a connection calls its schema of temporary tables, and the catalog in most definitions. */
    private static final String TEMPORARY = "pg_temp";

    private final Connection connection;
    private final String home;

    /** The schemas that hold the tables in question, each with the one that stands for it; empty is the default one. */
    private final Map<String, String> scratch = new LinkedHashMap<>();

    /**
     * A reader.
     *
     * @param connection in a transaction, which the caller takes back
     * @param home the schema for names without one
     */
    PostgreSqlDrift(Connection connection, String home) {
        this.connection = connection;
        this.home = home;
    }

    /** What the database has in the schemas of the tables. */
    List<Part> live(Schema schema) throws SQLException {
        Map<String, String> names = new LinkedHashMap<>();
        namespaces(schema).forEach(name -> names.put(name.isEmpty() ? home : name, shown(name)));
        execute("set local search_path to " + quoted(home) + ", " + path());
        return read(names, Map.of());
    }

    /** What the database would have if the schema were created now. */
    List<Part> expected(Schema schema) throws SQLException {
        String path = path();
        if (Boolean.parseBoolean(text("select has_database_privilege(current_database(), 'CREATE')::text"))) {
            String name = "migrator_" + UUID.randomUUID().toString().replace("-", "");
            for (String namespace : namespaces(schema)) {
                scratch.put(namespace, name + "_" + scratch.size());
                execute("create schema " + scratch.get(namespace));
            }
        } else {
            namespaces(schema).forEach(namespace -> scratch.put(namespace, TEMPORARY));
        }
        execute("set local search_path to " + scratch.get("") + ", " + path);
        create(schema);
        Map<String, String> names = new LinkedHashMap<>();
        Map<String, String> words = new LinkedHashMap<>();
        if (scratch.containsValue(TEMPORARY)) {
            String temporary = text("select nspname from pg_namespace where oid = pg_my_temp_schema()");
            scratch.replaceAll((namespace, name) -> temporary);
            words.put(TEMPORARY, quoted(home));
        }
        for (Map.Entry<String, String> entry : scratch.entrySet()) {
            names.putIfAbsent(entry.getValue(), shown(entry.getKey()));
            words.putIfAbsent(entry.getValue(), quoted(entry.getKey().isEmpty() ? home : entry.getKey()));
        }
        return read(names, words);
    }

    private void create(Schema schema) throws SQLException {
        Set<String> objects = schema.objects().stream().flatMap(object -> object.create().stream())
                .collect(Collectors.toSet());
        for (String sql : Creation.statements(schema, Dialects.of("postgresql").orElseThrow())) {
            String moved = sql;
            for (Map.Entry<String, String> entry : scratch.entrySet()) {
                moved = entry.getKey().isEmpty() ? moved : Creation.moved(moved, entry.getKey(), entry.getValue());
            }
            Savepoint before = connection.setSavepoint();
            try {
                execute(moved);
                connection.releaseSavepoint(before);
            } catch (SQLException e) {
                // A function or cast that has no schema, or one of its own, is there already
                if (!objects.contains(sql)) {
                    throw e;
                }
                connection.rollback(before);
            }
        }
    }

    private String path() throws SQLException {
        return text("show search_path");
    }

    /** An entity can name the schema that the others have without a name. */
    private String shown(String namespace) {
        return namespace.equals(home) ? "" : namespace;
    }

    private static Set<String> namespaces(Schema schema) {
        Set<String> names = new TreeSet<>(List.of(""));
        schema.tables().forEach(table -> names.add(table.name().namespace()));
        schema.views().forEach(view -> names.add(view.name().namespace()));
        schema.sequences().forEach(sequence -> names.add(sequence.name().namespace()));
        schema.types().forEach(type -> names.add(type.name().namespace()));
        return names;
    }

    private List<Part> read(Map<String, String> namespaces, Map<String, String> words) throws SQLException {
        List<Part> parts = new ArrayList<>();
        for (PostgreSqlCatalog query : PostgreSqlCatalog.values()) {
            try (PreparedStatement statement = connection.prepareStatement(query.sql())) {
                statement.setArray(1, connection.createArrayOf("text", namespaces.keySet().toArray()));
                try (ResultSet rows = statement.executeQuery()) {
                    while (rows.next()) {
                        QualifiedName owner = new QualifiedName(namespaces.get(rows.getString(1)), rows.getString(2));
                        parts.add(new Part(query.kind(), owner, rows.getString(3), traits(rows, words)));
                    }
                }
            }
        }
        return parts;
    }

    private static Map<String, String> traits(ResultSet rows, Map<String, String> words) throws SQLException {
        ResultSetMetaData columns = rows.getMetaData();
        Map<String, String> traits = new LinkedHashMap<>();
        for (int i = 4; i <= columns.getColumnCount(); i++) {
            String value = rows.getString(i) == null ? "" : rows.getString(i);
            for (Map.Entry<String, String> word : words.entrySet()) {
                value = value.replace(word.getKey() + ".", word.getValue() + ".");
            }
            traits.put(columns.getColumnLabel(i), value);
        }
        return traits;
    }

    private String quoted(String name) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("select quote_ident(?)")) {
            statement.setString(1, name);
            try (ResultSet rows = statement.executeQuery()) {
                rows.next();
                return rows.getString(1);
            }
        }
    }

    private String text(String sql) throws SQLException {
        try (Statement statement = connection.createStatement(); ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.setEscapeProcessing(false);
            statement.execute(sql);
        }
    }
}
