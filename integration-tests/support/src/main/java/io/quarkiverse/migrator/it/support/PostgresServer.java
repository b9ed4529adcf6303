package io.quarkiverse.migrator.it.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

/** A PostgreSQL server on a free port, which ends with the virtual machine; tests share one, or have one to stop. */
public final class PostgresServer {

    private static final String USER = "postgres";
    private static final String PASSWORD = "postgres";

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private static PostgresServer shared;

    private final Path data;
    private final AtomicInteger databases = new AtomicInteger();
    private EmbeddedPostgres server;

    private PostgresServer(Path data) throws IOException {
        this.data = data;
        startAgain();
        Runtime.getRuntime().addShutdownHook(new Thread(this::end));
    }

    /** The server that all tests of this virtual machine share; it is started when it is first asked for. */
    public static synchronized PostgresServer shared() {
        if (shared == null) {
            shared = start();
        }
        return shared;
    }

    /** A server of one's own. */
    public static PostgresServer start() {
        try {
            return new PostgresServer(DataFolder.create("migrator-postgresql"));
        } catch (IOException e) {
            throw new UncheckedIOException("The embedded PostgreSQL did not start", e);
        }
    }

    /** Stops the server as a machine does that is switched off in an orderly way; its data stay. */
    public void stop() {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException("The embedded PostgreSQL did not stop", e);
        }
    }

    /** Starts the server with the data that it had, on another port. */
    public void startAgain() {
        try {
            // A fixed port could be another server's, and zonky would then talk to that one.
            server = EmbeddedPostgres.builder().setPort(0).setDataDirectory(data).setCleanDataDirectory(false)
                    .setRegisterShutdownHook(false).setPGStartupWait(PATIENCE).start();
        } catch (IOException e) {
            throw new UncheckedIOException("The embedded PostgreSQL did not start", e);
        }
    }

    private void end() {
        stop();
        try {
            DataFolder.delete(data);
        } catch (IOException e) {
            System.err.println("Could not delete the data of PostgreSQL: " + e);
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

    /** A database of the server, at the port that it has now. */
    public Database database(String name) {
        String address = "postgresql://localhost:" + server.getPort() + "/" + name;
        return new Database(name, "jdbc:" + address, address, USER, PASSWORD);
    }
}
