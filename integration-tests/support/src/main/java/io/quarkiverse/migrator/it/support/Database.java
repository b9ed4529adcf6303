package io.quarkiverse.migrator.it.support;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/**
 * A database of a test, and how to reach it.
 *
 * @param name its name
 * @param jdbcUrl its address for JDBC
 * @param reactiveUrl its address for a reactive client, as in {@code quarkus.datasource.reactive.url}
 * @param user the user's name
 * @param password the user's password
 */
public record Database(String name, String jdbcUrl, String reactiveUrl, String user, String password) implements AutoCloseable {

    /** A connection of its own, to be closed by the caller. */
    public Connection connect() throws SQLException {
        return DriverManager.getConnection(jdbcUrl, user, password);
    }

    /** Runs each text, which may hold several statements, in one transaction. */
    public void execute(String... scripts) {
        execute(List.of(scripts));
    }

    /** Runs each text, which may hold several statements, in one transaction. */
    public void execute(List<String> scripts) {
        try (Connection connection = connect(); Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            for (String script : scripts) {
                run(statement, script);
            }
            connection.commit();
        } catch (SQLException e) {
            throw new IllegalStateException(e.getMessage(), e);
        }
    }

    private static void run(Statement statement, String script) throws SQLException {
        try {
            statement.execute(script);
        } catch (SQLException e) {
            throw new SQLException(e.getMessage() + " in: " + script, e.getSQLState(), e);
        }
    }

    /** The rows of a query, each as its values' texts joined by {@code |}; a null is empty. */
    public List<String> query(String sql) {
        return queries(List.of(sql)).get(0);
    }

    /** The rows of each query, as {@link #query} gives them, by one connection. */
    public List<List<String>> queries(List<String> queries) {
        try (Connection connection = connect(); Statement statement = connection.createStatement()) {
            List<List<String>> all = new ArrayList<>();
            for (String sql : queries) {
                all.add(rows(statement, sql));
            }
            return all;
        } catch (SQLException e) {
            throw new IllegalStateException(e.getMessage(), e);
        }
    }

    private static List<String> rows(Statement statement, String sql) throws SQLException {
        try (ResultSet result = statement.executeQuery(sql)) {
            List<String> rows = new ArrayList<>();
            while (result.next()) {
                rows.add(row(result));
            }
            return rows;
        } catch (SQLException e) {
            throw new SQLException(e.getMessage() + " in: " + sql, e.getSQLState(), e);
        }
    }

    private static String row(ResultSet result) throws SQLException {
        ResultSetMetaData metaData = result.getMetaData();
        List<String> values = new ArrayList<>();
        for (int i = 1; i <= metaData.getColumnCount(); i++) {
            String value = result.getString(i);
            values.add(value == null ? "" : value);
        }
        return String.join("|", values);
    }

    /** What the database holds now. */
    public Catalog catalog() {
        return Catalog.read(this);
    }

    /** Drops the database; a server with many takes long to stop. */
    @Override
    public void close() {
        if (jdbcUrl.startsWith("jdbc:mysql:")) {
            execute("drop database " + name);
        } else {
            PostgresServer.shared().drop(this);
        }
    }

    @Override
    public String toString() {
        return jdbcUrl;
    }
}
