package io.quarkiverse.migrator.runtime.url;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import io.vertx.pgclient.PgConnectOptions;

/** PostgreSQL: what Vert.x reads from a {@code postgresql://} URL, as pgjdbc writes it. */
public final class PostgreSqlUrlScheme implements UrlScheme {

    private static final boolean CLIENT_PRESENT = JdbcAddress.isPresent("io.vertx.pgclient.PgConnectOptions");

    @Override
    public boolean isOfKind(String dbKind) {
        return dbKind.equals("postgresql");
    }

    @Override
    public boolean recognises(String url) {
        return url.startsWith("postgresql://") || url.startsWith("postgres://");
    }

    @Override
    public boolean isClientPresent() {
        return CLIENT_PRESENT;
    }

    @Override
    public void requireReadable(String url) {
        parse(url);
    }

    @Override
    public JdbcTarget toJdbc(List<String> urls, ClientSettings settings) {
        List<PgConnectOptions> servers = new ArrayList<>();
        for (String url : urls) {
            servers.add(parse(url));
        }
        PgConnectOptions first = servers.get(0);
        PostgreSqlParameters parameters = PostgreSqlParameters.of(urls.get(0), first, settings);
        for (int i = 1; i < urls.size(); i++) {
            requireSame(first, servers.get(i), parameters, PostgreSqlParameters.of(urls.get(i), servers.get(i), settings));
        }
        Map<String, String> jdbc = new TreeMap<>(parameters.mapped());
        String hosts = "localhost";
        if (UnixSocket.isIn(servers)) {
            jdbc.putAll(UnixSocket.postgreSql(first.getHost(), first.getPort()));
        } else {
            List<String> addresses = new ArrayList<>();
            for (PgConnectOptions server : servers) {
                addresses.add(JdbcAddress.of(server.getHost(), server.getPort()));
            }
            hosts = String.join(",", addresses);
        }
        if (servers.size() > 1) {
            // A migration writes, so of several servers it needs the one that accepts writes
            jdbc.putIfAbsent("targetServerType", "primary");
        }
        String url = "jdbc:postgresql://" + hosts + "/" + JdbcAddress.encoded(first.getDatabase())
                + JdbcAddress.query(jdbc);
        return new JdbcTarget(url, first.getUser(), first.getPassword(), parameters.unmapped());
    }

    private static PgConnectOptions parse(String url) {
        try {
            return PgConnectOptions.fromUri(url);
        } catch (IllegalArgumentException e) {
            // Vert.x quotes the whole URL in this exception, so it must not be kept as the cause
            throw new UnusableUrlException("is malformed: expected postgresql://[user[:password]@][host][:port][/database]"
                    + "[?name=value&...], with special characters percent-encoded");
        }
    }

    private static void requireSame(PgConnectOptions first, PgConnectOptions other, PostgreSqlParameters firstParameters,
            PostgreSqlParameters otherParameters) {
        boolean same = first.getDatabase().equals(other.getDatabase()) && first.getUser().equals(other.getUser())
                && first.getPassword().equals(other.getPassword()) && firstParameters.equals(otherParameters);
        if (!same) {
            throw new UnusableUrlException("lists URLs that differ in more than host and port, which JDBC can't express");
        }
    }
}
