package io.quarkiverse.migrator.runtime.config;

import java.util.Optional;
import java.util.function.Function;

import io.quarkiverse.migrator.runtime.url.JdbcTarget;
import io.quarkiverse.migrator.runtime.url.UnusableUrlException;
import io.quarkiverse.migrator.runtime.url.UrlScheme;
import io.smallrye.config.ConfigValue;

/** Whether a datasource has a URL that migrations can be applied over: what keeps it from it, and what was left out. */
public record DatasourceUrl(Optional<String> problem, Optional<String> warning) {

    private static final DatasourceUrl FINE = new DatasourceUrl(Optional.empty(), Optional.empty());

    public static DatasourceUrl of(String datasource, Function<String, ConfigValue> lookup) {
        JdbcDerivation derivation = JdbcDerivation.of(datasource, lookup);
        DatasourceSetting jdbcUrl = derivation.datasource();
        Optional<String> url = derivation.value("jdbc.url");
        if (derivation.isDeactivated()) {
            return FINE;
        }
        try {
            JdbcTarget target = derivation.target();
            boolean derived = url.isEmpty() || url.get().equals(target.url());
            return derived && !target.unmappedParameters().isEmpty() ? ignoring(jdbcUrl, target) : FINE;
        } catch (UnusableUrlException e) {
            return url.isPresent() ? FINE : unusable(jdbcUrl, e);
        }
    }

    /** What keeps the reactive client from reading its own URL; the client would say it with the password. */
    public static Optional<String> unreadable(String datasource, String dbKind, Function<String, ConfigValue> lookup) {
        JdbcDerivation derivation = JdbcDerivation.of(datasource, lookup);
        Optional<ReactiveUrls> urls = derivation.reactiveUrls();
        if (urls.isEmpty() || derivation.isDeactivated()) {
            return Optional.empty();
        }
        try {
            UrlScheme.requireReadable(dbKind, urls.get().urls());
            return Optional.empty();
        } catch (UnusableUrlException e) {
            return Optional.of(derivation.datasource().with(ReactiveUrls.RADICAL).name() + " " + e.getMessage() + ".");
        }
    }

    private static DatasourceUrl unusable(DatasourceSetting setting, UnusableUrlException reason) {
        return new DatasourceUrl(Optional.of(setting.with(ReactiveUrls.RADICAL).name() + " " + reason.getMessage()
                + ". Migrations need it: give it a value that JDBC can use, or set " + setting.name()
                + ", or deactivate the datasource with " + setting.with("active").name() + "=false."), Optional.empty());
    }

    private static DatasourceUrl ignoring(DatasourceSetting setting, JdbcTarget target) {
        return new DatasourceUrl(Optional.empty(), Optional.of(setting.with(ReactiveUrls.RADICAL).name()
                + " has parameters that the JDBC driver has no counterpart of, so migrations run without them: "
                + String.join(", ", target.unmappedParameters()) + ". If one matters, set " + setting.name() + "."));
    }
}
