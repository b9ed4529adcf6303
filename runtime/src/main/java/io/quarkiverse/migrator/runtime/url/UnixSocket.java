package io.quarkiverse.migrator.runtime.url;

import java.util.List;
import java.util.Map;

import io.vertx.sqlclient.SqlConnectOptions;

/** How the JDBC drivers open a Unix socket: through the library junixsocket, when the application has it. */
final class UnixSocket {

    private static final String POSTGRESQL_FACTORY = "org.newsclub.net.unix.AFUNIXSocketFactory$FactoryArg";
    private static final String MYSQL_FACTORY = "org.newsclub.net.mysql.AFUNIXDatabaseSocketFactoryCJ";

    private UnixSocket() {
    }

    /** Whether it is a socket that these servers, which make one datasource, are reached through. */
    static boolean isIn(List<? extends SqlConnectOptions> servers) {
        boolean any = false;
        for (SqlConnectOptions server : servers) {
            any |= server.isUsingDomainSocket();
        }
        if (any && servers.size() > 1) {
            throw new UnusableUrlException("lists a Unix socket, and JDBC can only have a list of hosts");
        }
        return any;
    }

    /** The parameters with which pgjdbc opens the socket that a server of this port has in a folder. */
    static Map<String, String> postgreSql(String folder, int port) {
        require(POSTGRESQL_FACTORY, "PostgreSQL", "com.kohlschutter.junixsocket:junixsocket-core (of type pom)");
        return Map.of("socketFactory", POSTGRESQL_FACTORY, "socketFactoryArg", folder + "/.s.PGSQL." + port,
                "sslmode", "disable");
    }

    /** The parameters with which Connector/J opens a socket. */
    static Map<String, String> mySql(String file) {
        require(MYSQL_FACTORY, "MySQL", "com.kohlschutter.junixsocket:junixsocket-mysql");
        // Over a socket the server wants the password as it is, and Connector/J sends it so only where it speaks TLS
        return Map.of("socketFactory", MYSQL_FACTORY, "junixsocket.file", file, "sslMode", "PREFERRED");
    }

    private static void require(String factory, String database, String artifact) {
        if (!JdbcAddress.isPresent(factory)) {
            throw new UnusableUrlException(
                    "names a Unix socket, which the " + database + " JDBC driver opens only with the library "
                            + "junixsocket: add " + artifact + " to the application");
        }
    }
}
