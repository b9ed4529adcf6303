package io.quarkiverse.migrator.runtime.url;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import io.vertx.pgclient.PgConnectOptions;

/** How the reactive client is told to use TLS, as pgjdbc is told. */
final class PostgreSqlTls {

    private PostgreSqlTls() {
    }

    static Map<String, String> parameters(String url, PgConnectOptions options, ClientSettings settings) {
        Map<String, String> parameters = new TreeMap<>();
        Optional<String> mode = settings.value("postgresql.ssl-mode")
                .map(value -> value.toLowerCase(Locale.ROOT).replace('_', '-'));
        if (mode.isEmpty() && QueryString.of(url).keySet().stream().anyMatch("sslmode"::equalsIgnoreCase)) {
            mode = Optional.of(options.getSslMode().value);
        }
        mode.ifPresent(value -> parameters.put("sslmode", value));
        firstOf(settings, "trust-certificate-pem.certs").ifPresent(file -> parameters.put("sslrootcert", file));
        firstOf(settings, "key-certificate-pem.certs").ifPresent(file -> parameters.put("sslcert", file));
        firstOf(settings, "key-certificate-pem.keys").ifPresent(file -> parameters.put("sslkey", file));
        return parameters;
    }

    private static Optional<String> firstOf(ClientSettings settings, String radical) {
        return settings.value(radical + "[0]").or(() -> settings.value(radical));
    }
}
