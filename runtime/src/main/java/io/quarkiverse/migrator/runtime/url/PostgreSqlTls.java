package io.quarkiverse.migrator.runtime.url;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * How the reactive client is told to use TLS, as pgjdbc is told: it trusts whom the reactive client trusts, so that it never
 * accepts a server that the client refuses.
 */
record PostgreSqlTls(Map<String, String> parameters, List<String> unmapped) {

    private static final String REQUIRE = "require";

    /** Of the {@code sslmode} of a URL, empty when it has none, and the client's settings, which come first. */
    static PostgreSqlTls of(Optional<String> urlMode, ClientSettings settings) {
        Optional<String> set = settings.value("postgresql.ssl-mode");
        if (set.isEmpty() && urlMode.isEmpty()) {
            return new PostgreSqlTls(Map.of(), List.of());
        }
        String mode = (set.isPresent() ? set : urlMode).get().toLowerCase(Locale.ROOT).replace('_', '-');
        Map<String, String> parameters = new TreeMap<>(Map.of("sslmode", mode));
        List<String> unmapped = new ArrayList<>();
        if (List.of(REQUIRE, "verify-ca", "verify-full").contains(mode)) {
            trust(mode, settings, parameters, unmapped);
        }
        if (isOn(settings, "key-certificate-pem")) {
            first(settings, "key-certificate-pem.certs", unmapped).ifPresent(file -> parameters.put("sslcert", file));
            first(settings, "key-certificate-pem.keys", unmapped).ifPresent(file -> parameters.put("sslkey", file));
        }
        Stream.of("key-certificate-jks", "key-certificate-pfx").filter(store -> isOn(settings, store))
                .map(store -> "reactive." + store).forEach(unmapped::add);
        return new PostgreSqlTls(parameters, unmapped);
    }

    private static void trust(String mode, ClientSettings settings, Map<String, String> parameters, List<String> unmapped) {
        boolean trustsAll = settings.value("trust-all").filter("true"::equalsIgnoreCase).isPresent();
        if (trustsAll) {
            return;
        }
        Stream.of("trust-certificate-jks", "trust-certificate-pfx").filter(store -> isOn(settings, store)).findFirst()
                .ifPresent(store -> {
                    throw new UnusableUrlException("is to be reached with the trust store of reactive." + store
                            + ", which the PostgreSQL JDBC driver can't read (it reads that of reactive.trust-certificate-pem)");
                });
        boolean checksHost = settings.value("hostname-verification-algorithm").filter(name -> !name.equalsIgnoreCase("NONE"))
                .isPresent();
        Optional<String> certificates = isOn(settings, "trust-certificate-pem")
                ? first(settings, "trust-certificate-pem.certs", unmapped)
                : Optional.empty();
        certificates.ifPresent(file -> parameters.put("sslrootcert", file));
        if (certificates.isPresent() && mode.equals(REQUIRE)) {
            parameters.put("sslmode", "verify-ca");
        }
        if (certificates.isEmpty() && mode.equals(REQUIRE)) {
            // Without certificates of its own the reactive client trusts those of the JVM, and pgjdbc would trust any
            parameters.put("sslfactory", "org.postgresql.ssl.DefaultJavaSSLFactory");
        }
        if (checksHost) {
            parameters.put("sslmode", "verify-full");
        }
    }

    private static boolean isOn(ClientSettings settings, String radical) {
        return settings.value(radical).filter("true"::equalsIgnoreCase).isPresent();
    }

    private static Optional<String> first(ClientSettings settings, String radical, List<String> unmapped) {
        List<String> files = new ArrayList<>();
        Optional<String> file = settings.value(radical + "[0]");
        while (file.isPresent()) {
            files.add(file.get());
            file = settings.value(radical + "[" + files.size() + "]");
        }
        if (files.isEmpty()) {
            settings.value(radical).map(list -> list.split(",")).ifPresent(list -> files.addAll(List.of(list)));
        }
        for (int i = 1; i < files.size(); i++) {
            unmapped.add("reactive." + radical + "[" + i + "]");
        }
        return files.stream().map(String::trim).filter(name -> !name.isEmpty()).findFirst();
    }
}
