package io.quarkiverse.migrator.it.benchmark.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

import io.quarkiverse.migrator.it.support.Database;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

/** A PostgreSQL server that writes down each connection and each statement. */
public final class LoggingServer implements AutoCloseable {

    private static final String USER = "postgres";

    private final EmbeddedPostgres server;
    private final Path log;
    private final AtomicInteger databases = new AtomicInteger();
    private int read;

    /** Starts a server with its data in an empty folder. */
    public LoggingServer(Path folder) {
        try {
            Path logs = Files.createDirectories(folder.resolve("logs")).toAbsolutePath();
            log = logs.resolve("server.log");
            // Durability costs the same in all variants, and says more of the disk than of them
            server = EmbeddedPostgres.builder().setPort(0).setDataDirectory(folder.resolve("data"))
                    .setPGStartupWait(Duration.ofMinutes(2)).setServerConfig("logging_collector", "on")
                    .setServerConfig("log_directory", logs.toString()).setServerConfig("log_filename", "server.log")
                    .setServerConfig("log_statement", "all").setServerConfig("log_connections", "on")
                    .setServerConfig("log_line_prefix", "%p_%d_").setServerConfig("fsync", "off").start();
        } catch (IOException e) {
            throw new UncheckedIOException("The embedded PostgreSQL did not start", e);
        }
    }

    /** A new, empty database. */
    public Database createDatabase() {
        String name = "bench" + databases.incrementAndGet();
        try (Connection connection = home().connect(); Statement statement = connection.createStatement()) {
            statement.execute("create database " + name);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return database(name);
    }

    /** The connections that a database has now, ours left out. */
    public int connections(Database database) {
        return Integer.parseInt(home().query("select count(*) from pg_stat_activity where datname = '" + database.name() + "'")
                .get(0));
    }

    /** Those of them that a JDBC driver has opened. */
    public int jdbcConnections(Database database) {
        return Integer.parseInt(home().query("select count(*) from pg_stat_activity where datname = '" + database.name()
                + "' and application_name in ('PostgreSQL JDBC Driver', 'Flyway by Redgate')").get(0));
    }

    /** What the server was asked in a database since this was last called. */
    public Asked asked(Database database) {
        List<String> lines = linesSinceLast();
        String of = "_" + database.name() + "_";
        long connections = lines.stream().filter(line -> line.contains(of) && line.contains("connection authorized")).count();
        long statements = lines.stream().filter(line -> line.contains(of))
                .filter(line -> line.contains("LOG:  statement: ") || line.contains("LOG:  execute ")).count();
        return new Asked((int) connections, (int) statements);
    }

    private List<String> linesSinceLast() {
        // The server writes its log a moment later; what we ask it now comes after all that was asked before
        String mark = UUID.randomUUID().toString();
        home().query("select '" + mark + "'");
        try {
            long end = System.nanoTime() + Duration.ofMinutes(1).toNanos();
            while (System.nanoTime() < end) {
                List<String> lines = Files.readAllLines(log);
                if (lines.stream().skip(read).anyMatch(line -> line.contains(mark))) {
                    List<String> since = List.copyOf(lines.subList(read, lines.size()));
                    read = lines.size();
                    return since;
                }
                Thread.sleep(20);
            }
            throw new IllegalStateException("The server's log does not show what it was asked");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private Database home() {
        return database("postgres");
    }

    private Database database(String name) {
        String address = "postgresql://localhost:" + server.getPort() + "/" + name;
        return new Database(name, "jdbc:" + address, address, USER, USER);
    }

    @Override
    public void close() throws IOException {
        server.close();
    }

    /** How often the server was connected to, and how many statements it was sent. */
    public record Asked(int connections, int statements) {
    }
}
