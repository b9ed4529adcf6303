package io.quarkiverse.migrator.runtime.config;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import io.quarkiverse.migrator.runtime.url.JdbcTarget;
import io.quarkiverse.migrator.runtime.url.UrlScheme;
import io.quarkus.datasource.common.runtime.DataSourceUtil;
import io.smallrye.config.ConfigValue;

/** What follows for JDBC from the settings of one datasource's reactive client. */
record JdbcDerivation(DatasourceSetting datasource, Function<String, ConfigValue> lookup) {

    static JdbcDerivation of(String datasource, Function<String, ConfigValue> lookup) {
        return DatasourceSetting.of(DataSourceUtil.dataSourcePropertyKey(datasource, "jdbc.url"), "jdbc.url")
                .map(setting -> new JdbcDerivation(setting, lookup))
                .orElseThrow(() -> new IllegalArgumentException("Not the name of a datasource: " + datasource));
    }

    boolean isDeactivated() {
        return value("active").filter("false"::equals).isPresent();
    }

    Optional<ReactiveUrls> reactiveUrls() {
        return ReactiveUrls.of(datasource, lookup);
    }

    /** Throws {@link io.quarkiverse.migrator.runtime.url.UnusableUrlException} when nothing can be derived. */
    JdbcTarget target() {
        List<String> urls = reactiveUrls().map(ReactiveUrls::urls).orElse(List.of());
        return UrlScheme.derive(urls, radical -> value("reactive." + radical));
    }

    /** The value of a setting of this datasource. */
    Optional<String> value(String radical) {
        return Optional.ofNullable(lookup.apply(datasource.with(radical).name())).filter(ReactiveUrls::isSet)
                .map(ConfigValue::getValue);
    }
}
