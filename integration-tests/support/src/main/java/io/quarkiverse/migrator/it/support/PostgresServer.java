package io.quarkiverse.migrator.it.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

/** A PostgreSQL server on a free port, one for the whole virtual machine, which ends with it. */
public final class PostgresServer {

    private static final String USER = "postgres";
    private static final String PASSWORD = "postgres";

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private static PostgresServer shared;

    private final EmbeddedPostgres server;
    private final AtomicInteger databases = new AtomicInteger();

    private PostgresServer(EmbeddedPostgres server) {
        this.server = server;
    }

    /** The server that all tests of this virtual machine share; it is started when it is first asked for. */
    public static synchronized PostgresServer shared() {
        if (shared == null) {
            shared = start();
        }
        return shared;
    }

    private static PostgresServer start() {
        try {
            // A fixed port could be another server's, and zonky would then talk to that one.
            // zonky itself stops the server when the virtual machine ends.
            return new PostgresServer(EmbeddedPostgres.builder().setPort(0)
                    .setDataDirectory(DataFolder.create("migrator-postgresql")).setPGStartupWait(PATIENCE).start());
        } catch (IOException e) {
            throw new UncheckedIOException("The embedded PostgreSQL did not start", e);
        }
    }

    /** The port that the server listens on. */
    public int port() {
        return server.getPort();
    }

    /** A new, empty database with a name of its own. */
    public Database createDatabase() {
        String name = "db" + databases.incrementAndGet();
        execute("create database " + name);
        return database(name);
    }

    void drop(Database database) {
        execute("drop database " + database.name() + " with (force)");
    }

    /** Runs a statement that can't be part of a transaction. */
    private void execute(String sql) {
        try (Connection connection = database("postgres").connect(); Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException("Could not " + sql, e);
        }
    }

    private Database database(String name) {
        String address = "postgresql://localhost:" + server.getPort() + "/" + name;
        return new Database(name, "jdbc:" + address, address, USER, PASSWORD);
    }
}
