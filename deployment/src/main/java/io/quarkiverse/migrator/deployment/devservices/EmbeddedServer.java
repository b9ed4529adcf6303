package io.quarkiverse.migrator.deployment.devservices;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

/** The PostgreSQL server that this process runs for its datasources; it stops when the last of them lets go of it. */
final class EmbeddedServer {

    private static final Duration STARTUP_TIMEOUT = Duration.ofSeconds(60);

    private static EmbeddedServer shared;

    private final EmbeddedPostgres postgres;
    private final String version;
    private final Set<String> databases = new HashSet<>();

    private EmbeddedServer(EmbeddedPostgres postgres, String version) {
        this.postgres = postgres;
        this.version = version;
    }

    /** Creates a database on the server, which starts when it is the first, and its owner, who may do everything. */
    static EmbeddedServer create(String database, DatabaseAccount account) throws SQLException {
        synchronized (EmbeddedServer.class) {
            EmbeddedServer server = shared == null ? Quietly.runServer(EmbeddedServer::start) : shared;
            shared = server;
            if (!server.databases.add(database)) {
                throw new SQLException("another datasource has it already, so give one of them a name of its own with "
                        + "quarkus.datasource[.name].devservices.db-name");
            }
            try (Connection connection = server.postgres.getPostgresDatabase().getConnection()) {
                account.create(connection, database);
            } catch (SQLException e) {
                server.remove(database);
                throw e;
            }
            return server;
        }
    }

    void remove(String database) {
        synchronized (EmbeddedServer.class) {
            databases.remove(database);
            if (databases.isEmpty()) {
                shared = null;
                Quietly.runServer(this::stop);
            }
        }
    }

    int port() {
        return postgres.getPort();
    }

    String version() {
        return version;
    }

    private static EmbeddedServer start() {
        try {
            // A locale that PostgreSQL itself has sorts the same on every machine
            EmbeddedPostgres postgres = EmbeddedPostgres.builder().setPGStartupWait(STARTUP_TIMEOUT)
                    .setLocaleConfig("locale", "C").setLocaleConfig("locale-provider", "builtin")
                    .setLocaleConfig("builtin-locale", "C.UTF-8")
                    .setServerConfig("max_prepared_transactions", "100").start();
            return new EmbeddedServer(postgres, version(postgres));
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

    private EmbeddedServer stop() {
        try {
            postgres.close();
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException("The embedded PostgreSQL did not stop", e);
        }
    }
}
