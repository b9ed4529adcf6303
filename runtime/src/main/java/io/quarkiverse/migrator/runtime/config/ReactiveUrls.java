package io.quarkiverse.migrator.runtime.config;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import io.smallrye.config.ConfigValue;
import io.smallrye.config.common.utils.StringUtil;

/** The value of {@code reactive.url} of a datasource, which is a list, and the name that it was configured under. */
record ReactiveUrls(List<String> urls, String origin) {

    static final String RADICAL = "reactive.url";

    static Optional<ReactiveUrls> of(DatasourceSetting datasource, Function<String, ConfigValue> lookup) {
        String name = datasource.with(RADICAL).name();
        ConfigValue whole = lookup.apply(name);
        ConfigValue first = lookup.apply(name + "[0]");
        boolean indexed = isSet(first)
                && (!isSet(whole) || first.getConfigSourceOrdinal() >= whole.getConfigSourceOrdinal());
        if (indexed) {
            return Optional.of(new ReactiveUrls(items(name, lookup), first.getName()));
        }
        return isSet(whole) ? Optional.of(new ReactiveUrls(items(whole.getValue()), whole.getName())) : Optional.empty();
    }

    static boolean isSet(ConfigValue value) {
        return value != null && value.getValue() != null && !value.getValue().isBlank();
    }

    private static List<String> items(String list) {
        List<String> items = new ArrayList<>();
        for (String url : StringUtil.split(list)) {
            if (!url.isBlank()) {
                items.add(url.trim());
            }
        }
        return items;
    }

    private static List<String> items(String name, Function<String, ConfigValue> lookup) {
        List<String> items = new ArrayList<>();
        ConfigValue item = lookup.apply(name + "[0]");
        while (isSet(item)) {
            items.add(item.getValue().trim());
            item = lookup.apply(name + "[" + items.size() + "]");
        }
        return items;
    }
}
