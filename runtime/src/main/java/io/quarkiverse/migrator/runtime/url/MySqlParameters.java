package io.quarkiverse.migrator.runtime.url;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

import io.vertx.mysqlclient.impl.MySQLCollation;

/** The parameters of a MySQL URL and of the client's settings under their Connector/J names, and the names that have none. */
record MySqlParameters(Map<String, String> mapped, List<String> unmapped) {

    /** These say where to connect and as whom, which Vert.x has worked out already. */
    private static final Set<String> ADDRESS = Set.of("host", "port", "socket", "user", "password", "schema");

    /** What Vert.x ignores and Connector/J understands, so that it can stand in a URL that both read. */
    private static final Map<String, String> JDBC_ONLY = Map.ofEntries(Map.entry("connectiontimezone", "connectionTimeZone"),
            Map.entry("servertimezone", "connectionTimeZone"),
            Map.entry("forceconnectiontimezonetosession", "forceConnectionTimeZoneToSession"),
            Map.entry("connecttimeout", "connectTimeout"), Map.entry("sockettimeout", "socketTimeout"),
            Map.entry("tcpkeepalive", "tcpKeepAlive"), Map.entry("tcpnodelay", "tcpNoDelay"),
            Map.entry("characterencoding", "characterEncoding"), Map.entry("connectioncollation", "connectionCollation"),
            Map.entry("sessionvariables", "sessionVariables"),
            Map.entry("connectionattributes", "connectionAttributes"),
            Map.entry("allowpublickeyretrieval", "allowPublicKeyRetrieval"),
            Map.entry("useaffectedrows", "useAffectedRows"));

    static MySqlParameters of(String url, ClientSettings settings) {
        Map<String, String> mapped = new TreeMap<>();
        List<String> unmapped = new ArrayList<>();
        Optional<String> sslMode = Optional.empty();
        for (Map.Entry<String, String> parameter : QueryString.of(url).entrySet()) {
            String name = parameter.getKey().toLowerCase(Locale.ROOT);
            if (name.equals("sslmode") || name.equals("ssl-mode")) {
                sslMode = Optional.of(parameter.getValue());
            } else if (name.equals("charset")) {
                charset(parameter.getValue(), parameter.getKey(), mapped, unmapped);
            } else if (name.equals("collation")) {
                mapped.put("connectionCollation", parameter.getValue());
            } else if (JDBC_ONLY.containsKey(name)) {
                mapped.putIfAbsent(JDBC_ONLY.get(name), parameter.getValue());
            } else if (!ADDRESS.contains(name)) {
                unmapped.add(parameter.getKey());
            }
        }
        settings.value("mysql.charset").ifPresent(value -> charset(value, "reactive.mysql.charset", mapped, unmapped));
        settings.value("mysql.collation").ifPresent(value -> mapped.put("connectionCollation", value));
        settings.value("mysql.use-affected-rows").ifPresent(value -> mapped.put("useAffectedRows", value));
        MySqlTls tls = MySqlTls.of(sslMode, settings);
        tls.parameters().forEach(mapped::putIfAbsent);
        unmapped.addAll(tls.unmapped());
        return new MySqlParameters(mapped, List.copyOf(unmapped));
    }

    private static void charset(String charset, String name, Map<String, String> mapped, List<String> unmapped) {
        try {
            String collation = MySQLCollation.getDefaultCollationFromCharsetName(charset);
            mapped.put("characterEncoding", MySQLCollation.valueOfName(collation).mappedJavaCharsetName());
        } catch (IllegalArgumentException e) {
            unmapped.add(name);
        }
    }
}
