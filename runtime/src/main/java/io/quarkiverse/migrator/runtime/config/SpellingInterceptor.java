package io.quarkiverse.migrator.runtime.config;

import java.util.HashSet;
import java.util.Iterator;
import java.util.Set;

import jakarta.annotation.Priority;

import io.quarkus.runtime.annotations.StaticInitSafe;
import io.smallrye.config.ConfigSourceInterceptor;
import io.smallrye.config.ConfigSourceInterceptorContext;
import io.smallrye.config.ConfigValue;
import io.smallrye.config.Priorities;

/**
 * Makes {@code quarkus.datasource."users".x} and {@code quarkus.datasource.users.x} one setting, also where a project, its
 * environment and Migrator's defaults mix both spellings: without it, those of one spelling are ignored.
 */
@StaticInitSafe
@Priority(Priorities.LIBRARY + 800)
public class SpellingInterceptor implements ConfigSourceInterceptor {

    private static final long serialVersionUID = 1L;

    @Override
    public ConfigValue getValue(ConfigSourceInterceptorContext context, String name) {
        ConfigValue value = context.proceed(name);
        String respelled = Spelling.other(name);
        if (respelled.isEmpty()) {
            return value;
        }
        ConfigValue other = context.proceed(respelled);
        return wins(context, name, value, other) ? other.withName(name) : value;
    }

    private static boolean wins(ConfigSourceInterceptorContext context, String name, ConfigValue value, ConfigValue other) {
        if (!hasValue(other) || !hasValue(value)) {
            return hasValue(other);
        }
        if (other.getValue().equals(value.getValue())) {
            return false;
        }
        // A default of all datasources yields, whatever its ordinal: what is fixed at build time has the highest
        ConfigValue ofAll = context.proceed(Spelling.ofUnknownDatasource(name));
        boolean otherIsDefault = isSame(other, ofAll);
        boolean valueIsDefault = isSame(value, ofAll);
        return otherIsDefault == valueIsDefault ? other.getConfigSourceOrdinal() > value.getConfigSourceOrdinal()
                : valueIsDefault;
    }

    private static boolean hasValue(ConfigValue value) {
        return value != null && value.getValue() != null;
    }

    private static boolean isSame(ConfigValue value, ConfigValue ofAll) {
        return hasValue(ofAll) && ofAll.getValue().equals(value.getValue())
                && ofAll.getConfigSourceOrdinal() == value.getConfigSourceOrdinal();
    }

    @Override
    public Iterator<String> iterateNames(ConfigSourceInterceptorContext context) {
        Set<String> names = new HashSet<>();
        Set<String> spellings = new HashSet<>();
        for (Iterator<String> all = context.iterateNames(); all.hasNext();) {
            String name = all.next();
            names.add(name);
            spellings.add(datasource(name));
        }
        for (String name : Set.copyOf(names)) {
            String respelled = Spelling.other(name);
            // A project with one spelling keeps the names that it has
            if (!respelled.isEmpty() && spellings.contains(datasource(respelled))) {
                names.add(respelled);
            }
        }
        return names.iterator();
    }

    private static String datasource(String name) {
        return Spelling.datasource(name).orElse(name);
    }
}
