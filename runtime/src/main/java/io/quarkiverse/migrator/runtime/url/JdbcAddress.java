package io.quarkiverse.migrator.runtime.url;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;

/** The parts of a JDBC URL, as both drivers write them. */
final class JdbcAddress {

    private JdbcAddress() {
    }

    /** A server's host and port. */
    static String of(String host, int port) {
        if (!host.matches("[\\p{Alnum}\\-._:]+")) {
            throw new UnusableUrlException("names a host that is neither a host name nor an IP address");
        }
        return (host.contains(":") ? "[" + host + "]" : host) + ":" + port;
    }

    static String query(Map<String, String> parameters) {
        if (parameters.isEmpty()) {
            return "";
        }
        return parameters.entrySet().stream().map(parameter -> parameter.getKey() + "=" + encoded(parameter.getValue()))
                .collect(Collectors.joining("&", "?", ""));
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    static boolean isPresent(String className) {
        try {
            Class.forName(className, false, JdbcAddress.class.getClassLoader());
            return true;
        } catch (ClassNotFoundException e) {
            return false;
        }
    }
}
