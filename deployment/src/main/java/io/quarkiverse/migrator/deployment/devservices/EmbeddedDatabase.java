package io.quarkiverse.migrator.deployment.devservices;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import io.quarkus.deployment.builditem.Startable;

/** The database of one datasource on an embedded server. */
final class EmbeddedDatabase implements Startable {

    private final ServerKind kind;
    private final String name;
    private final DatabaseAccount account;
    private final Map<String, String> urlParameters;
    private EmbeddedServer server;

    EmbeddedDatabase(ServerKind kind, String name, DatabaseAccount account, Map<String, String> urlParameters) {
        this.kind = kind;
        this.name = name;
        this.account = account;
        this.urlParameters = new TreeMap<>(urlParameters);
    }

    @Override
    public synchronized void start() {
        try {
            server = EmbeddedServer.create(kind, name, account);
        } catch (SQLException e) {
            throw new IllegalStateException(
                    "The embedded " + kind.title() + " did not create the database " + name + ": " + e.getMessage(), e);
        }
    }

    @Override
    public synchronized void close() {
        if (server != null) {
            server.remove(name);
            server = null;
        }
    }

    String reactiveUrl() {
        return kind.databaseKind() + "://" + location();
    }

    String jdbcUrl() {
        return "jdbc:" + reactiveUrl();
    }

    synchronized String serverDescription() {
        return "embedded " + kind.title() + " " + server.version() + " at localhost:" + server.port();
    }

    @Override
    public String getConnectionInfo() {
        return reactiveUrl();
    }

    @Override
    public String getContainerId() {
        return null;
    }

    private synchronized String location() {
        String query = urlParameters.entrySet().stream()
                .map(parameter -> encoded(parameter.getKey()) + "=" + encoded(parameter.getValue()))
                .collect(Collectors.joining("&"));
        return "localhost:" + server.port() + "/" + encoded(name) + (query.isEmpty() ? "" : "?" + query);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
