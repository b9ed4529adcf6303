package io.quarkiverse.migrator.deployment.devservices;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** The user of a database of the embedded server; a superuser, as that of a database container is. */
record DatabaseAccount(String username, String password) {

    void create(Connection connection, String database) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute((isKnown(statement) ? "alter role " : "create role ") + identifier(username)
                    + " superuser login password " + literal(password));
            statement.execute("drop database if exists " + identifier(database) + " with (force)");
            statement.execute("create database " + identifier(database) + " owner " + identifier(username));
        }
    }

    @Override
    public String toString() {
        return username;
    }

    private boolean isKnown(Statement statement) throws SQLException {
        try (ResultSet rows = statement.executeQuery("select 1 from pg_roles where rolname = " + literal(username))) {
            return rows.next();
        }
    }

    private static String identifier(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }

    private static String literal(String text) {
        return "'" + text.replace("'", "''") + "'";
    }
}
