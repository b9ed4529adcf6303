package io.quarkiverse.migrator.it.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** A MySQL 8.0 server on a free port, which ends with the virtual machine; tests share one, or have one to stop. */
public final class MySqlServer {

    private static final String USER = "migrator";
    private static final String PASSWORD = "migrator";
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private static MySqlServer shared;

    private final Path data;
    private final AtomicInteger databases = new AtomicInteger();
    private int port;
    private Process process;
    private volatile boolean stopped;

    private MySqlServer(Path data) throws IOException {
        this.data = data;
        MySqlInstallation.unpacked().initialize(data);
        startAgain();
        Runtime.getRuntime().addShutdownHook(new Thread(this::end));
        root().execute("create user " + USER + " identified by '" + PASSWORD + "'", "grant all on *.* to " + USER);
    }

    /** Why there can be no server on this machine, such as a library that is missing; it is printed as well. */
    public static Optional<String> obstacle() {
        Optional<String> obstacle = System.getProperty("os.name").equals("Linux")
                && System.getProperty("os.arch").equals("amd64") ? MySqlInstallation.unpacked().obstacle()
                        : Optional.of("there is an embedded server for Linux on amd64 only");
        obstacle.ifPresent(reason -> System.out.println("Tests on MySQL are left out: " + reason));
        return obstacle;
    }

    /** The server that all tests of this virtual machine share; it is started when it is first asked for. */
    public static synchronized MySqlServer shared() {
        if (shared == null) {
            shared = start();
        }
        return shared;
    }

    /** A server of one's own. */
    public static MySqlServer start() {
        try {
            return new MySqlServer(DataFolder.create("migrator-mysql"));
        } catch (IOException e) {
            throw new UncheckedIOException("The embedded MySQL did not start", e);
        }
    }

    /** Stops the server as a machine does that is switched off in an orderly way; its data stay. */
    public void stop() {
        stopped = true;
        process.destroy();
        try {
            if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Starts the server with the data that it had, on another port. */
    public void startAgain() {
        try {
            port = freePort();
            Path log = data.resolveSibling(data.getFileName() + ".log");
            stopped = false;
            process = MySqlInstallation.unpacked().start(data, port, log);
            awaitStart(log);
            process.onExit().thenAccept(ended -> tellWhy(ended, log));
        } catch (IOException e) {
            throw new UncheckedIOException("The embedded MySQL did not start", e);
        }
    }

    /** The port that the server listens on. */
    public int port() {
        return port;
    }

    /** A new, empty database with a name of its own. */
    public Database createDatabase() {
        String name = "db" + databases.incrementAndGet();
        database("mysql").execute("create database " + name);
        return database(name);
    }

    private void awaitStart(Path log) throws IOException {
        Instant deadline = Instant.now().plus(PATIENCE);
        Database root = root();
        Optional<SQLException> refused = refusal(root);
        while (refused.isPresent()) {
            if (!process.isAlive() || Instant.now().isAfter(deadline)) {
                throw new IllegalStateException("The embedded MySQL did not start: " + Files.readString(log), refused.get());
            }
            Thread.onSpinWait();
            refused = refusal(root);
        }
    }

    private Database root() {
        return new Database("mysql", database("mysql").jdbcUrl(), "", "root", "");
    }

    private static Optional<SQLException> refusal(Database database) {
        try (Connection connection = database.connect(); Statement statement = connection.createStatement()) {
            statement.execute("select 1");
            return Optional.empty();
        } catch (SQLException e) {
            return Optional.of(e);
        }
    }

    /** A database of the server, at the port that it has now. */
    public Database database(String name) {
        String address = "mysql://localhost:" + port + "/" + name;
        return new Database(name, "jdbc:" + address + "?allowMultiQueries=true&allowPublicKeyRetrieval=true&sslMode=DISABLED",
                address, USER, PASSWORD);
    }

    /** Another process can take the port before the server does; the server then ends and says so. */
    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    /** A server that ends by itself takes all tests along, and its log with it. */
    private void tellWhy(Process ended, Path log) {
        if (!stopped) {
            try {
                System.out.println("MySQL ended by itself with " + ended.exitValue() + ":\n" + Files.readString(log));
            } catch (IOException e) {
                System.out.println("MySQL ended by itself with " + ended.exitValue() + ", and its log can't be read: " + e);
            }
        }
    }

    private void end() {
        stop();
        try {
            DataFolder.delete(data);
            Files.deleteIfExists(data.resolveSibling(data.getFileName() + ".log"));
        } catch (IOException e) {
            System.err.println("Could not delete the files of MySQL: " + e);
        }
    }
}
