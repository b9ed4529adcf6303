package io.quarkiverse.migrator.deployment.devservices;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import io.quarkus.deployment.builditem.Startable;

/** The database of one datasource on the embedded PostgreSQL server. */
final class EmbeddedDatabase implements Startable {

    private final String name;
    private final DatabaseAccount account;
    private final Map<String, String> urlParameters;
    private EmbeddedServer server;

    EmbeddedDatabase(String name, DatabaseAccount account, Map<String, String> urlParameters) {
        this.name = name;
        this.account = account;
        this.urlParameters = new TreeMap<>(urlParameters);
    }

    @Override
    public synchronized void start() {
        try {
            server = EmbeddedServer.create(name, account);
        } catch (SQLException e) {
            throw new IllegalStateException(
                    "The embedded PostgreSQL did not create the database " + name + ": " + e.getMessage(), e);
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
        return "postgresql://" + location();
    }

    String jdbcUrl() {
        return "jdbc:postgresql://" + location();
    }

    synchronized String serverDescription() {
        return "embedded PostgreSQL " + server.version() + " at localhost:" + server.port();
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
