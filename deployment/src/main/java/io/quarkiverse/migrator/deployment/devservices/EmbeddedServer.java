package io.quarkiverse.migrator.deployment.devservices;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

/** The PostgreSQL server that this process runs for its datasources; it stops when the last of them let go of it. */
final class EmbeddedServer {

    private static final Duration STARTUP_TIMEOUT = Duration.ofSeconds(60);

    private static EmbeddedServer shared;

    private final EmbeddedPostgres postgres;
    private final String version;
    private int users;

    private EmbeddedServer(EmbeddedPostgres postgres, String version) {
        this.postgres = postgres;
        this.version = version;
    }

    static synchronized EmbeddedServer acquire() {
        if (shared == null) {
            shared = start();
        }
        shared.users++;
        return shared;
    }

    void release() {
        synchronized (EmbeddedServer.class) {
            users--;
            if (users == 0) {
                shared = null;
                close(postgres);
            }
        }
    }

    int port() {
        return postgres.getPort();
    }

    String version() {
        return version;
    }

    /** Creates a role that may do everything, as the role of a database container may, and its database. */
    void create(String database, String username, String password) throws SQLException {
        synchronized (EmbeddedServer.class) {
            try (Connection connection = postgres.getPostgresDatabase().getConnection();
                    Statement statement = connection.createStatement()) {
                boolean known = exists(statement, "select 1 from pg_roles where rolname = " + literal(username));
                statement.execute((known ? "alter role " : "create role ") + identifier(username)
                        + " superuser login password " + literal(password));
                statement.execute("drop database if exists " + identifier(database) + " with (force)");
                statement.execute("create database " + identifier(database) + " owner " + identifier(username));
            }
        }
    }

    void drop(String database) throws SQLException {
        synchronized (EmbeddedServer.class) {
            try (Connection connection = postgres.getPostgresDatabase().getConnection();
                    Statement statement = connection.createStatement()) {
                statement.execute("drop database if exists " + identifier(database) + " with (force)");
            }
        }
    }

    private static EmbeddedServer start() {
        try {
            // A locale that PostgreSQL itself has sorts the same on every machine
            EmbeddedPostgres postgres = EmbeddedPostgres.builder().setPGStartupWait(STARTUP_TIMEOUT)
                    .setLocaleConfig("locale", "C").setLocaleConfig("locale-provider", "builtin")
                    .setLocaleConfig("builtin-locale", "C.UTF-8")
                    .setServerConfig("max_prepared_transactions", "100").start();
            return new EmbeddedServer(postgres, version(postgres));
        } catch (IOException e) {
            throw new UncheckedIOException("The embedded PostgreSQL did not start. Start Docker or Podman instead, or set "
                    + "quarkus.datasource.reactive.url.", e);
        }
    }

    private static String version(EmbeddedPostgres postgres) throws IOException {
        try (Connection connection = postgres.getPostgresDatabase().getConnection()) {
            return connection.getMetaData().getDatabaseProductVersion();
        } catch (SQLException e) {
            postgres.close();
            throw new IOException("It accepts no connection", e);
        }
    }

    private static void close(EmbeddedPostgres postgres) {
        try {
            postgres.close();
        } catch (IOException e) {
            throw new UncheckedIOException("The embedded PostgreSQL did not stop", e);
        }
    }

    private static boolean exists(Statement statement, String query) throws SQLException {
        try (ResultSet rows = statement.executeQuery(query)) {
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
