package io.quarkiverse.migrator.runtime.config;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import io.smallrye.config.ConfigValue;
import io.smallrye.config.common.utils.StringUtil;

/** The value of {@code reactive.url} of a datasource, which is a list, and where it was configured. */
record ReactiveUrls(List<String> urls, ConfigValue origin) {

    static final String RADICAL = "reactive.url";

    static Optional<ReactiveUrls> of(DatasourceSetting datasource, Function<String, ConfigValue> lookup) {
        DatasourceSetting setting = datasource.with(RADICAL);
        return Stream.concat(Stream.of(setting), setting.respelled().stream())
                .flatMap(spelling -> at(spelling.name(), lookup).stream())
                .findFirst();
    }

    private static Optional<ReactiveUrls> at(String name, Function<String, ConfigValue> lookup) {
        ConfigValue whole = lookup.apply(name);
        ConfigValue first = lookup.apply(name + "[0]");
        boolean indexed = isSet(first)
                && (!isSet(whole) || first.getConfigSourceOrdinal() >= whole.getConfigSourceOrdinal());
        if (indexed) {
            return Optional.of(new ReactiveUrls(items(name, lookup), first));
        }
        return isSet(whole) ? Optional.of(new ReactiveUrls(items(whole.getValue()), whole)) : Optional.empty();
    }

    private static List<String> items(String list) {
        return Stream.of(StringUtil.split(list)).map(String::trim).filter(url -> !url.isEmpty()).toList();
    }

    private static List<String> items(String name, Function<String, ConfigValue> lookup) {
        List<String> items = new ArrayList<>();
        for (ConfigValue item = lookup.apply(name + "[0]"); isSet(item); item = lookup.apply(
                name + "[" + items.size() + "]")) {
            items.add(item.getValue().trim());
        }
        return items;
    }

    static boolean isSet(ConfigValue value) {
        return value != null && value.getValue() != null && !value.getValue().isBlank();
    }
}
