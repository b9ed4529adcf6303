package io.quarkiverse.migrator.deployment.devservices;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** The server of a kind that this process runs for its datasources; it stops when the last of them lets go of it. */
final class EmbeddedServer {

    private static final Map<String, EmbeddedServer> SHARED = new HashMap<>();

    private final ServerKind kind;
    private final RunningServer running;
    private final Set<String> databases = new HashSet<>();

    private EmbeddedServer(ServerKind kind) {
        this.kind = kind;
        running = kind.start();
    }

    /** Creates a database on the server, which starts when it is the first. */
    static EmbeddedServer create(ServerKind kind, String database, DatabaseAccount owner) throws SQLException {
        synchronized (SHARED) {
            EmbeddedServer server = SHARED.computeIfAbsent(kind.databaseKind(), missing -> new EmbeddedServer(kind));
            if (!server.databases.add(database)) {
                throw new SQLException("another datasource has it already, so give one of them a name of its own with "
                        + "quarkus.datasource[.name].devservices.db-name");
            }
            try {
                server.running.create(database, owner);
            } catch (SQLException e) {
                server.remove(database);
                throw e;
            }
            return server;
        }
    }

    void remove(String database) {
        synchronized (SHARED) {
            databases.remove(database);
            if (databases.isEmpty()) {
                SHARED.remove(kind.databaseKind());
                running.stop();
            }
        }
    }

    int port() {
        return running.port();
    }

    String version() {
        return running.version();
    }
}
