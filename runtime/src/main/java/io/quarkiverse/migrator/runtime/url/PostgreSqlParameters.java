package io.quarkiverse.migrator.runtime.url;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

import io.vertx.pgclient.PgConnectOptions;

/**
 * The parameters of a PostgreSQL URL and of the client's TLS settings under their pgjdbc names, and the names that have none.
 */
record PostgreSqlParameters(Map<String, String> mapped, List<String> unmapped) {

    /** These say where to connect and as whom, which {@link PgConnectOptions} has worked out already. */
    private static final Set<String> ADDRESS = Set.of("host", "hostaddr", "port", "user", "password", "dbname", "database");

    /** Startup properties that Vert.x sends and libpq names, by their pgjdbc names. */
    private static final Map<String, String> RENAMED = Map.of(
            "application_name", "ApplicationName",
            "search_path", "currentSchema",
            "options", "options",
            "connect_timeout", "connectTimeout",
            "sslrootcert", "sslrootcert",
            "sslcert", "sslcert",
            "sslkey", "sslkey");

    /** What the reactive client ignores and pgjdbc understands, so that it can stand in a URL that both read. */
    private static final Set<String> JDBC_ONLY = Set.of("ApplicationName", "channelBinding", "connectTimeout", "currentSchema",
            "defaultRowFetchSize", "gssEncMode", "hostRecheckSeconds", "loadBalanceHosts", "loggerLevel", "loginTimeout",
            "prepareThreshold", "preferQueryMode", "reWriteBatchedInserts", "socketTimeout", "sslNegotiation",
            "stringtype", "targetServerType", "tcpKeepAlive", "tcpNoDelay");

    static PostgreSqlParameters of(String url, PgConnectOptions options, ClientSettings settings) {
        Map<String, String> mapped = new TreeMap<>();
        List<String> unmapped = new ArrayList<>();
        for (Map.Entry<String, String> parameter : QueryString.of(url).entrySet()) {
            String name = parameter.getKey();
            String known = name.toLowerCase(Locale.ROOT);
            if (ADDRESS.contains(known) || known.equals("sslmode") || known.equals("fallback_application_name")) {
                continue;
            }
            if (RENAMED.containsKey(known)) {
                mapped.put(RENAMED.get(known), parameter.getValue());
            } else if (JDBC_ONLY.contains(name)) {
                mapped.putIfAbsent(name, parameter.getValue());
            } else {
                unmapped.add(name);
            }
        }
        fallbackApplicationName(options).ifPresent(name -> mapped.putIfAbsent("ApplicationName", name));
        mapped.putAll(PostgreSqlTls.parameters(url, options, settings));
        return new PostgreSqlParameters(mapped, List.copyOf(unmapped));
    }

    private static Optional<String> fallbackApplicationName(PgConnectOptions options) {
        return Optional.ofNullable(options.getProperties().get("fallback_application_name"));
    }
}
