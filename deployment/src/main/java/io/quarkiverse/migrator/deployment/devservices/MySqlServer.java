package io.quarkiverse.migrator.deployment.devservices;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.Properties;
import java.util.UUID;
import java.util.concurrent.TimeUnit;

/** The embedded MySQL; the owner of a database may do everything, as that of a database container may. */
final class MySqlServer implements RunningServer {

    private static final Duration STARTUP_TIMEOUT = Duration.ofSeconds(60);
    private static final int SECONDS_TO_STOP = 20;
    private static final String KEEPER_NAME = "migrator-keeper";
    private static final String KEEPER = "'" + KEEPER_NAME + "'@localhost";

    private final Path data;
    private final Process process;
    private final int port;
    private final Thread lastResort = new Thread(this::end, "migrator-mysql-end");
    private final String secret;
    private String version = "";

    private MySqlServer(Path data, Process process, int port, String secret) {
        this.data = data;
        this.process = process;
        this.port = port;
        this.secret = secret;
    }

    static MySqlServer start() {
        try {
            MySqlPrograms programs = MySqlPrograms.unpacked();
            Path data = programs.data();
            int port = freePort();
            String secret = UUID.randomUUID().toString();
            // No moment without a password, and any name is free for the owner of a database, root as well
            Path first = Files.writeString(data.resolve("first.sql"), "rename user root@localhost to " + KEEPER + ";\n"
                    + "alter user " + KEEPER + " identified by '" + secret + "';\n");
            Path log = data.resolve("server.log");
            MySqlServer server = new MySqlServer(data, programs.start(data, port, first, log.toFile()), port, secret);
            Runtime.getRuntime().addShutdownHook(server.lastResort);
            server.await(log);
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException("The embedded MySQL did not start: " + e.getMessage(), e);
        }
    }

    /** Another process can take the port before the server does; the server then ends and says so. */
    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private void await(Path log) throws IOException {
        Instant deadline = Instant.now().plus(STARTUP_TIMEOUT);
        while (version.isEmpty()) {
            try (Connection connection = connect()) {
                version = connection.getMetaData().getDatabaseProductVersion();
            } catch (SQLException e) {
                if (!process.isAlive() || Instant.now().isAfter(deadline)) {
                    String said = Files.readString(log).strip();
                    stop();
                    throw new IOException(e.getMessage() + "\n" + said, e);
                }
                Thread.onSpinWait();
            }
        }
    }

    private Connection connect() throws SQLException {
        Properties properties = new Properties();
        properties.setProperty("user", KEEPER_NAME);
        properties.setProperty("password", secret);
        properties.setProperty("allowPublicKeyRetrieval", "true");
        properties.setProperty("sslMode", "DISABLED");
        try {
            Driver driver = (Driver) Class.forName("com.mysql.cj.jdbc.Driver", true, MySqlServer.class.getClassLoader())
                    .getDeclaredConstructor().newInstance();
            return driver.connect("jdbc:mysql://localhost:" + port + "/", properties);
        } catch (ReflectiveOperationException e) {
            throw new SQLException("MySQL's JDBC driver is not on the class path. Add io.quarkus:quarkus-jdbc-mysql.", e);
        }
    }

    @Override
    public int port() {
        return port;
    }

    @Override
    public String version() {
        return version;
    }

    @Override
    public void create(String database, DatabaseAccount owner) throws SQLException {
        String account = literal(owner.username());
        try (Connection connection = connect(); Statement statement = connection.createStatement()) {
            statement.execute("create user if not exists " + account);
            statement.execute("alter user " + account + " identified by " + literal(owner.password()));
            statement.execute("grant all privileges on *.* to " + account + " with grant option");
            statement.execute("drop database if exists " + identifier(database));
            statement.execute("create database " + identifier(database));
        }
    }

    private static String identifier(String name) {
        return '`' + name.replace("`", "``") + '`';
    }

    private static String literal(String text) {
        return "'" + text.replace("\\", "\\\\").replace("'", "''") + "'";
    }

    @Override
    public void stop() {
        try {
            Runtime.getRuntime().removeShutdownHook(lastResort);
        } catch (IllegalStateException e) {
            // It runs already
        }
        end();
    }

    private synchronized void end() {
        process.destroy();
        try {
            if (!process.waitFor(SECONDS_TO_STOP, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
            if (Files.exists(data)) {
                DataFolder.delete(data);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (IOException e) {
            throw new UncheckedIOException("The files of the embedded MySQL in " + data + " were not deleted", e);
        }
    }
}
