package io.quarkiverse.migrator.runtime.config;

import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
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
        return setting(name).flatMap(setting -> derived(context, setting)).orElse(configured);
    }

    @Override
    public Iterator<String> iterateNames(ConfigSourceInterceptorContext context) {
        Set<String> names = new LinkedHashSet<>();
        context.iterateNames().forEachRemaining(names::add);
        Set<DatasourceSetting> datasources = new LinkedHashSet<>();
        datasources.add(DatasourceSetting.ofDefault(URL));
        for (String name : names) {
            if (DatasourceSetting.isOne(name)) {
                NAMING.stream().flatMap(radical -> DatasourceSetting.of(name, radical).stream())
                        .forEach(setting -> datasources.add(setting.with(URL)));
            }
        }
        for (DatasourceSetting datasource : datasources) {
            RADICALS.stream().map(datasource::with).filter(setting -> !names.contains(setting.name()))
                    .filter(setting -> derived(context, setting).isPresent()).map(DatasourceSetting::name).toList()
                    .forEach(names::add);
        }
        return names.iterator();
    }

    private static Optional<DatasourceSetting> setting(String name) {
        return RADICALS.stream().flatMap(radical -> DatasourceSetting.of(name, radical).stream()).findFirst();
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
