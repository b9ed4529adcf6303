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
        Optional<DatasourceSetting> setting = DatasourceSetting
                .of(DataSourceUtil.dataSourcePropertyKey(datasource, "jdbc.url"), "jdbc.url");
        if (setting.isEmpty()) {
            throw new IllegalArgumentException("Not the name of a datasource: " + datasource);
        }
        return new JdbcDerivation(setting.get(), lookup);
    }

    boolean isDeactivated() {
        return value("active").equals(Optional.of("false"));
    }

    Optional<ReactiveUrls> reactiveUrls() {
        return ReactiveUrls.of(datasource, lookup);
    }

    /** Throws {@link io.quarkiverse.migrator.runtime.url.UnusableUrlException} when nothing can be derived. */
    JdbcTarget target() {
        Optional<ReactiveUrls> urls = reactiveUrls();
        return UrlScheme.derive(urls.isEmpty() ? List.of() : urls.get().urls(), radical -> value("reactive." + radical));
    }

    /** The value of a setting of this datasource. */
    Optional<String> value(String radical) {
        ConfigValue value = lookup.apply(datasource.with(radical).name());
        return ReactiveUrls.isSet(value) ? Optional.of(value.getValue()) : Optional.empty();
    }
}
