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
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/** A MySQL 8.0 server on a free port, one for the whole virtual machine, which ends with it. */
public final class MySqlServer {

    private static final String USER = "migrator";
    private static final String PASSWORD = "migrator";
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private static MySqlServer shared;

    private final int port;
    private final AtomicInteger databases = new AtomicInteger();

    private MySqlServer(int port) {
        this.port = port;
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

    private static MySqlServer start() {
        try {
            MySqlInstallation installation = MySqlInstallation.unpacked();
            Path data = DataFolder.create("migrator-mysql");
            Path log = Files.createTempFile("migrator-mysql", ".log");
            installation.initialize(data);
            int port = freePort();
            Process process = installation.start(data, port, log);
            Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(process, List.of(data, log))));
            MySqlServer server = new MySqlServer(port);
            server.awaitStart(process, log);
            return server;
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

    private void awaitStart(Process process, Path log) throws IOException {
        Instant deadline = Instant.now().plus(PATIENCE);
        Database root = new Database("mysql", database("mysql").jdbcUrl(), "", "root", "");
        Optional<SQLException> refused = refusal(root);
        while (refused.isPresent()) {
            if (!process.isAlive() || Instant.now().isAfter(deadline)) {
                throw new IllegalStateException("The embedded MySQL did not start: " + Files.readString(log), refused.get());
            }
            Thread.onSpinWait();
            refused = refusal(root);
        }
        root.execute("create user " + USER + " identified by '" + PASSWORD + "'", "grant all on *.* to " + USER);
    }

    private static Optional<SQLException> refusal(Database database) {
        try (Connection connection = database.connect(); Statement statement = connection.createStatement()) {
            statement.execute("select 1");
            return Optional.empty();
        } catch (SQLException e) {
            return Optional.of(e);
        }
    }

    private Database database(String name) {
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

    private static void stop(Process process, List<Path> files) {
        process.destroy();
        try {
            if (!process.waitFor(20, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
            for (Path file : files) {
                delete(file);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (IOException e) {
            System.err.println("Could not delete the files of MySQL: " + e);
        }
    }

    static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
