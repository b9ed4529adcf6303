package io.quarkiverse.migrator.runtime.url;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How the reactive URLs of one database become a JDBC URL. */
public sealed interface UrlScheme permits PostgreSqlUrlScheme, MySqlUrlScheme {

    List<UrlScheme> ALL = List.of(new PostgreSqlUrlScheme(), new MySqlUrlScheme());

    /** Whether Quarkus calls this database so, as in {@code db-kind}. */
    boolean isOfKind(String dbKind);

    /** Whether a reactive URL, without {@code vertx-reactive:}, is of this database. */
    boolean recognises(String url);

    /** Whether the reactive client of this database is on the class path. */
    boolean isClientPresent();

    /** Throws {@link UnusableUrlException} when the client can't read the URL, which is without {@code vertx-reactive:}. */
    void requireReadable(String url);

    /** The JDBC counterpart of the URLs of one datasource, which are without {@code vertx-reactive:}. */
    JdbcTarget toJdbc(List<String> urls, ClientSettings settings);

    /**
     * The JDBC counterpart of the value of {@code reactive.url}.
     *
     * @throws UnusableUrlException when there is none
     */
    static JdbcTarget derive(List<String> reactiveUrls, ClientSettings settings) {
        if (reactiveUrls.isEmpty()) {
            throw new UnusableUrlException("is not set");
        }
        List<String> urls = withoutMarkers(reactiveUrls);
        UrlScheme scheme = of(urls.get(0));
        for (String url : urls) {
            if (!scheme.recognises(url)) {
                throw new UnusableUrlException("lists URLs of different databases");
            }
        }
        return scheme.toJdbc(urls, settings);
    }

    /**
     * Makes sure that the reactive client of this kind of database can read the URLs: its own exception would quote one with
     * the password in it. URLs of databases that Migrator doesn't know are left to their clients.
     *
     * @throws UnusableUrlException when it can't
     */
    static void requireReadable(String dbKind, List<String> reactiveUrls) {
        for (UrlScheme scheme : ALL) {
            if (scheme.isOfKind(dbKind) && scheme.isClientPresent()) {
                for (String url : withoutMarkers(reactiveUrls)) {
                    if (!scheme.recognises(url)) {
                        throw new UnusableUrlException("is not of the datasource's kind of database, " + dbKind
                                + ": it must start with " + dbKind + "://");
                    }
                    scheme.requireReadable(url);
                }
            }
        }
    }

    private static UrlScheme of(String url) {
        for (UrlScheme scheme : ALL) {
            if (scheme.recognises(url) && scheme.isClientPresent()) {
                return scheme;
            }
        }
        throw unsupported(url);
    }

    private static List<String> withoutMarkers(List<String> urls) {
        List<String> plain = new ArrayList<>();
        for (String url : urls) {
            plain.add(withoutMarker(url));
        }
        return plain;
    }

    private static String withoutMarker(String url) {
        String marker = "vertx-reactive:";
        if (url.startsWith(marker + "mariadb://")) {
            throw new UnusableUrlException(
                    "starts with vertx-reactive:mariadb://, which Quarkus' reactive client refuses: leave vertx-reactive: out");
        }
        return url.startsWith(marker) ? url.substring(marker.length()) : url;
    }

    private static UnusableUrlException unsupported(String url) {
        Matcher scheme = Pattern.compile("^([a-zA-Z][a-zA-Z0-9+.-]{0,30})://").matcher(url);
        return new UnusableUrlException(scheme.find()
                ? "is of a database that is not supported, " + scheme.group(1)
                        + ": use postgresql:// or mysql://, with the reactive client of that database"
                : "is not a database URL: it must start with postgresql:// or mysql://");
    }
}
