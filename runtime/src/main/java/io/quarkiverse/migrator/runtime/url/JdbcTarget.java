package io.quarkiverse.migrator.runtime.url;

import java.util.List;

/**
 * What JDBC needs to reach the database of a reactive URL: a URL that never holds credentials, the credentials, and the names
 * of the URL parameters that have no JDBC counterpart.
 */
public record JdbcTarget(String url, String username, String password, List<String> unmappedParameters) {

    public JdbcTarget {
        unmappedParameters = List.copyOf(unmappedParameters);
    }

    @Override
    public String toString() {
        return "JdbcTarget[url=" + url + ", username=" + username + ", unmappedParameters=" + unmappedParameters + "]";
    }
}
