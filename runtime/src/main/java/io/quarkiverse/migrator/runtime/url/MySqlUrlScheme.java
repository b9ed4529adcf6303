package io.quarkiverse.migrator.runtime.url;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import io.vertx.mysqlclient.MySQLConnectOptions;

/** MySQL: what Vert.x reads from a {@code mysql://} or {@code mariadb://} URL, as Connector/J writes it. */
public final class MySqlUrlScheme implements UrlScheme {

    private static final boolean CLIENT_PRESENT = JdbcAddress.isPresent("io.vertx.mysqlclient.MySQLConnectOptions");

    @Override
    public boolean isOfKind(String dbKind) {
        return dbKind.equals("mysql") || dbKind.equals("mariadb");
    }

    @Override
    public boolean recognises(String url) {
        return url.startsWith("mysql://") || url.startsWith("mariadb://");
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
        List<MySQLConnectOptions> servers = urls.stream().map(MySqlUrlScheme::parse).toList();
        MySQLConnectOptions first = servers.get(0);
        MySqlParameters parameters = MySqlParameters.of(urls.get(0), settings);
        for (int i = 1; i < urls.size(); i++) {
            requireSame(first, servers.get(i), parameters, MySqlParameters.of(urls.get(i), settings));
        }
        Map<String, String> jdbc = new TreeMap<>(parameters.mapped());
        String hosts = "localhost";
        if (UnixSocket.isIn(servers)) {
            jdbc.putAll(UnixSocket.mySql(first.getHost()));
        } else {
            hosts = servers.stream().map(server -> JdbcAddress.of(server.getHost(), server.getPort()))
                    .collect(Collectors.joining(","));
        }
        String rest = JdbcAddress.encoded(first.getDatabase()) + JdbcAddress.query(jdbc);
        // Connector/J doesn't take a plus sign for a space
        return new JdbcTarget("jdbc:mysql://" + hosts + "/" + rest.replace("+", "%20"), first.getUser(), first.getPassword(),
                parameters.unmapped());
    }

    private static MySQLConnectOptions parse(String url) {
        try {
            return MySQLConnectOptions.fromUri(url);
        } catch (IllegalArgumentException e) {
            // Vert.x quotes the whole URL in this exception, so it must not be kept as the cause
            throw new UnusableUrlException("is malformed: expected mysql://[user[:password]@][host][:port][/database]"
                    + "[?name=value&...], with special characters percent-encoded");
        }
    }

    private static void requireSame(MySQLConnectOptions first, MySQLConnectOptions other, MySqlParameters firstParameters,
            MySqlParameters otherParameters) {
        boolean same = first.getDatabase().equals(other.getDatabase()) && first.getUser().equals(other.getUser())
                && first.getPassword().equals(other.getPassword()) && firstParameters.equals(otherParameters);
        if (!same) {
            throw new UnusableUrlException("lists URLs that differ in more than host and port, which JDBC can't express");
        }
    }
}
