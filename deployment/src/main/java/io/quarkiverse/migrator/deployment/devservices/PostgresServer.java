package io.quarkiverse.migrator.deployment.devservices;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

/** The embedded PostgreSQL; the owner of a database is a superuser, as that of a database container is. */
record PostgresServer(EmbeddedPostgres postgres, String version) implements RunningServer {

    private static final Duration STARTUP_TIMEOUT = Duration.ofSeconds(60);

    static PostgresServer start() {
        try {
            // A locale that PostgreSQL itself has sorts the same on every machine
            EmbeddedPostgres postgres = EmbeddedPostgres.builder().setPGStartupWait(STARTUP_TIMEOUT)
                    .setLocaleConfig("locale", "C").setLocaleConfig("locale-provider", "builtin")
                    .setLocaleConfig("builtin-locale", "C.UTF-8")
                    .setServerConfig("max_prepared_transactions", "100").start();
            return new PostgresServer(postgres, version(postgres));
        } catch (IOException | IllegalStateException e) {
            throw new IllegalStateException("The embedded PostgreSQL did not start. PostgreSQL does not run as root where user "
                    + "namespaces are forbidden, as in an unprivileged container: use another user there. Or start Docker or "
                    + "Podman, or set quarkus.datasource.reactive.url.", e);
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

    @Override
    public int port() {
        return postgres.getPort();
    }

    @Override
    public void create(String database, DatabaseAccount owner) throws SQLException {
        try (Connection connection = postgres.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            String role = identifier(owner.username());
            statement.execute((isKnown(statement, owner) ? "alter role " : "create role ") + role
                    + " superuser login password " + literal(owner.password()));
            statement.execute("drop database if exists " + identifier(database) + " with (force)");
            statement.execute("create database " + identifier(database) + " owner " + role);
        }
    }

    private static boolean isKnown(Statement statement, DatabaseAccount owner) throws SQLException {
        try (ResultSet rows = statement.executeQuery("select 1 from pg_roles where rolname = " + literal(owner.username()))) {
            return rows.next();
        }
    }

    private static String identifier(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }

    private static String literal(String text) {
        return "'" + text.replace("'", "''") + "'";
    }

    @Override
    public void stop() {
        Quietly.runServer(() -> {
            try {
                postgres.close();
                return this;
            } catch (IOException e) {
                throw new UncheckedIOException("The embedded PostgreSQL did not stop", e);
            }
        });
    }
}
