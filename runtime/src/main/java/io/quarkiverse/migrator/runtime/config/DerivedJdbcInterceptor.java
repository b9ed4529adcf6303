package io.quarkiverse.migrator.runtime.config;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import jakarta.annotation.Priority;

import io.quarkiverse.migrator.runtime.url.JdbcTarget;
import io.quarkiverse.migrator.runtime.url.UnusableUrlException;
import io.smallrye.config.ConfigSourceInterceptor;
import io.smallrye.config.ConfigSourceInterceptorContext;
import io.smallrye.config.ConfigValue;
import io.smallrye.config.Priorities;

/**
 * Answers {@code jdbc.url}, {@code username} and {@code password} of a datasource from its {@code reactive.url} where they are
 * not configured; a URL that nothing can be derived from gives no answer here and an error when the application starts.
 */
@Priority(Priorities.LIBRARY + 700)
public class DerivedJdbcInterceptor implements ConfigSourceInterceptor {

    private static final long serialVersionUID = 1L;

    private static final String URL = "jdbc.url";
    private static final List<String> RADICALS = List.of(URL, "username", "password");
    private static final List<String> NAMING = List.of(ReactiveUrls.RADICAL, ReactiveUrls.RADICAL + "[0]", "db-kind");

    @Override
    public ConfigValue getValue(ConfigSourceInterceptorContext context, String name) {
        ConfigValue configured = context.proceed(name);
        if (!DatasourceSetting.isOne(name) || ReactiveUrls.isSet(configured)) {
            return configured;
        }
        Optional<DatasourceSetting> setting = first(RADICALS, name);
        return setting.isEmpty() ? configured : derived(context, setting.get()).orElse(configured);
    }

    @Override
    public Iterator<String> iterateNames(ConfigSourceInterceptorContext context) {
        Set<String> names = new LinkedHashSet<>();
        for (Iterator<String> all = context.iterateNames(); all.hasNext();) {
            names.add(all.next());
        }
        Map<String, DatasourceSetting> datasources = new LinkedHashMap<>();
        put(datasources, DatasourceSetting.ofDefault(URL));
        for (String name : names) {
            if (DatasourceSetting.isOne(name)) {
                Optional<DatasourceSetting> setting = first(NAMING, name);
                if (setting.isPresent()) {
                    put(datasources, setting.get().with(URL));
                }
            }
        }
        for (DatasourceSetting datasource : datasources.values()) {
            for (String radical : RADICALS) {
                DatasourceSetting setting = datasource.with(radical);
                if (!names.contains(setting.name()) && derived(context, setting).isPresent()) {
                    names.add(setting.name());
                }
            }
        }
        return names.iterator();
    }

    private static void put(Map<String, DatasourceSetting> datasources, DatasourceSetting setting) {
        datasources.putIfAbsent(setting.name(), setting);
    }

    /** The setting of this name, when its radical is one of these. */
    private static Optional<DatasourceSetting> first(List<String> radicals, String name) {
        for (String radical : radicals) {
            Optional<DatasourceSetting> setting = DatasourceSetting.of(name, radical);
            if (setting.isPresent()) {
                return setting;
            }
        }
        return Optional.empty();
    }

    private static Optional<ConfigValue> derived(ConfigSourceInterceptorContext context, DatasourceSetting setting) {
        JdbcDerivation derivation = new JdbcDerivation(setting, context::restart);
        Optional<ReactiveUrls> urls = derivation.reactiveUrls();
        boolean foreignCredentials = !setting.radical().equals(URL) && derivation.value("credentials-provider").isPresent();
        boolean withheld = setting.radical().equals(URL) && BareDatasource.is(derivation);
        if (urls.isEmpty() || foreignCredentials || withheld) {
            return Optional.empty();
        }
        try {
            JdbcTarget target = derivation.target();
            String value = switch (setting.radical()) {
                case URL -> target.url();
                case "username" -> target.username();
                default -> target.password();
            };
            // The lowest ordinal, so that a value configured under another spelling of the name wins
            return Optional.of(ConfigValue.builder().withName(setting.name()).withValue(value).withRawValue(value)
                    .withConfigSourceName("Migrator, derived from " + urls.get().origin())
                    .withConfigSourceOrdinal(Integer.MIN_VALUE).build());
        } catch (UnusableUrlException e) {
            return Optional.empty();
        }
    }
}
