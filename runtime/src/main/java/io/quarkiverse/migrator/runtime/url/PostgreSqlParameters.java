package io.quarkiverse.migrator.runtime.url;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

import io.vertx.pgclient.PgConnectOptions;

/** The parameters of a PostgreSQL URL and of the client's settings under their pgjdbc names, and the names that have none. */
record PostgreSqlParameters(Map<String, String> mapped, List<String> unmapped) {

    /** These say where to connect and as whom, which {@link PgConnectOptions} has worked out already. */
    private static final Set<String> ADDRESS = Set.of("host", "hostaddr", "port", "user", "password", "dbname", "database");

    /** What Vert.x sends when a session starts, by its pgjdbc names. */
    private static final Map<String, String> STARTUP = Map.of("application_name", "ApplicationName",
            "search_path", "currentSchema", "options", "options");

    /** What libpq reads from a URL and Vert.x ignores, by its pgjdbc names. */
    private static final Map<String, String> LIBPQ = Map.of("connect_timeout", "connectTimeout",
            "sslrootcert", "sslrootcert", "sslcert", "sslcert", "sslkey", "sslkey");

    /** What Vert.x ignores and pgjdbc understands, so that it can stand in a URL that both read. */
    private static final Set<String> JDBC_ONLY = Set.of("ApplicationName", "channelBinding", "connectTimeout", "currentSchema",
            "defaultRowFetchSize", "gssEncMode", "hostRecheckSeconds", "loadBalanceHosts", "loggerLevel", "loginTimeout",
            "prepareThreshold", "preferQueryMode", "reWriteBatchedInserts", "socketTimeout", "sslNegotiation",
            "stringtype", "targetServerType", "tcpKeepAlive", "tcpNoDelay");

    static PostgreSqlParameters of(String url, PgConnectOptions options, ClientSettings settings) {
        Map<String, String> mapped = new TreeMap<>();
        List<String> unmapped = new ArrayList<>();
        Optional<String> sslMode = Optional.empty();
        for (Map.Entry<String, String> parameter : QueryString.of(url).entrySet()) {
            String name = parameter.getKey();
            String lowerCase = name.toLowerCase(Locale.ROOT);
            if (lowerCase.equals("sslmode")) {
                sslMode = Optional.of(options.getSslMode().value);
            } else if (STARTUP.containsKey(lowerCase)) {
                mapped.put(STARTUP.get(lowerCase), parameter.getValue());
            } else if (LIBPQ.containsKey(lowerCase)) {
                mapped.put(LIBPQ.get(lowerCase), parameter.getValue());
            } else if (JDBC_ONLY.contains(name)) {
                mapped.putIfAbsent(name, parameter.getValue());
            } else if (!ADDRESS.contains(lowerCase) && !lowerCase.equals("fallback_application_name")) {
                unmapped.add(name);
            }
        }
        String fallback = options.getProperties().get("fallback_application_name");
        if (fallback != null) {
            mapped.putIfAbsent("ApplicationName", fallback);
        }
        for (Map.Entry<String, String> startup : STARTUP.entrySet()) {
            Optional<String> value = additional(settings, startup.getKey());
            if (value.isPresent()) {
                mapped.put(startup.getValue(), value.get());
            }
        }
        // What owns the tables that a migration makes
        Optional<String> role = additional(settings, "role");
        if (role.isPresent()) {
            String option = "-c role=" + role.get().replaceAll("[\\\\ ]", "\\\\$0");
            String given = mapped.get("options");
            mapped.put("options", given == null ? option : given + " " + option);
        }
        PostgreSqlTls tls = PostgreSqlTls.of(sslMode, settings);
        mapped.putAll(tls.parameters());
        unmapped.addAll(tls.unmapped());
        return new PostgreSqlParameters(mapped, List.copyOf(unmapped));
    }

    private static Optional<String> additional(ClientSettings settings, String name) {
        Optional<String> value = settings.value("additional-properties." + name);
        return value.isPresent() ? value : settings.value("additional-properties.\"" + name + "\"");
    }
}
