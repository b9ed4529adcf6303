package io.quarkiverse.migrator.runtime.url;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * How the reactive client is told to use TLS, as Connector/J is told: it trusts whom the reactive client trusts, so that it
 * never accepts a server that the client refuses.
 */
record MySqlTls(Map<String, String> parameters, List<String> unmapped) {

    private static final Set<String> MODES = Set.of("DISABLED", "PREFERRED", "REQUIRED", "VERIFY_CA", "VERIFY_IDENTITY");
    private static final Set<String> UNVERIFIED = Set.of("DISABLED", "PREFERRED");
    private static final Set<String> STORES = Set.of("trust-certificate-pem", "trust-certificate-jks", "trust-certificate-pfx");

    /** Of the mode in a URL, empty when it has none, and the client's settings, which come first. */
    static MySqlTls of(Optional<String> urlMode, ClientSettings settings) {
        Optional<String> mode = settings.value("mysql.ssl-mode").or(() -> urlMode)
                .map(value -> value.toUpperCase(Locale.ROOT).replace('-', '_'));
        Map<String, String> parameters = new TreeMap<>();
        if (mode.filter(value -> !UNVERIFIED.contains(value)).isEmpty()) {
            // Without TLS the reactive client asks the server for the key to encrypt the password with, too
            parameters.put("allowPublicKeyRetrieval", "true");
        }
        mode.ifPresent(value -> parameters.putAll(verification(value, settings)));
        List<String> unmapped = new ArrayList<>();
        if (mode.filter(value -> !value.equals("DISABLED")).isPresent()) {
            Stream.of("key-certificate-pem", "key-certificate-jks", "key-certificate-pfx")
                    .filter(store -> isOn(settings, store))
                    .map(store -> "reactive." + store).forEach(unmapped::add);
        }
        return new MySqlTls(parameters, unmapped);
    }

    private static Map<String, String> verification(String mode, ClientSettings settings) {
        if (!MODES.contains(mode)) {
            throw new UnusableUrlException(
                    "has an SSL mode that MySQL doesn't know: it is one of disabled, preferred, required, "
                            + "verify_ca, and verify_identity");
        }
        if (!mode.startsWith("VERIFY_")) {
            return Map.of("sslMode", mode);
        }
        boolean hasStore = STORES.stream().anyMatch(store -> isOn(settings, store));
        // The client trusts everybody only if it has a store that it doesn't look into, and refuses to connect without one
        if (hasStore && isOn(settings, "trust-all")) {
            return Map.of("sslMode", "REQUIRED");
        }
        Stream.of("trust-certificate-pem", "trust-certificate-pfx").filter(store -> isOn(settings, store)).findFirst()
                .ifPresent(store -> {
                    throw new UnusableUrlException("is to be reached with the certificates of reactive." + store
                            + ", which the MySQL JDBC driver can't read (it reads those of reactive.trust-certificate-jks)");
                });
        Map<String, String> parameters = new TreeMap<>(Map.of("sslMode", mode));
        if (isOn(settings, "trust-certificate-jks")) {
            settings.value("trust-certificate-jks.path").ifPresent(path -> {
                // The certificates of such a store can be read without its password
                parameters.put("trustCertificateKeyStoreUrl", "file:" + path);
                parameters.put("trustCertificateKeyStoreType", "JKS");
            });
        }
        return parameters;
    }

    private static boolean isOn(ClientSettings settings, String radical) {
        return settings.value(radical).filter("true"::equalsIgnoreCase).isPresent();
    }
}
