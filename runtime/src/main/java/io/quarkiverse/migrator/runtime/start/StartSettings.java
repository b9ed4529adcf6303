package io.quarkiverse.migrator.runtime.start;

import java.util.Optional;
import java.util.function.Function;

import io.quarkus.datasource.common.runtime.DataSourceUtil;
import io.smallrye.config.ConfigValue;

/**
 * What is to happen to one datasource at start, by what is configured.
 *
 * @param datasource its name, {@code <default>} for the default one
 * @param lookup the configuration
 */
public record StartSettings(String datasource, Function<String, ConfigValue> lookup) {

    private static final String MIGRATE = "migrate-at-start";

    /** The setting by which nothing at all happens to it. */
    Optional<String> inactive() {
        return firstFalse(DataSourceUtil.dataSourcePropertyKey(datasource, "active"), name("quarkus.flyway", "active"));
    }

    /** The setting by which its scripts are not applied. */
    public Optional<String> skipped() {
        String own = name("quarkus.migrator", MIGRATE);
        Optional<String> inactive = inactive();
        return inactive.isPresent() ? inactive
                : firstFalse(name("quarkus.flyway", MIGRATE), value(own).isPresent() ? own : "quarkus.migrator." + MIGRATE);
    }

    /** Why its scripts are not applied, in a sentence. */
    Optional<String> reason() {
        Optional<String> setting = skipped();
        return setting.isEmpty() ? setting
                : Optional.of("The scripts of the "
                        + (DataSourceUtil.isDefault(datasource) ? "default datasource" : "datasource " + datasource)
                        + " are not applied at start, because " + setting.get() + " is false.");
    }

    private String name(String prefix, String radical) {
        return prefix + (DataSourceUtil.isDefault(datasource) ? "." : ".\"" + datasource + "\".") + radical;
    }

    private Optional<String> firstFalse(String... names) {
        for (String name : names) {
            if (value(name).orElse("").equalsIgnoreCase("false")) {
                return Optional.of(name);
            }
        }
        return Optional.empty();
    }

    /** The value of a setting, in either spelling of its datasource. */
    private Optional<String> value(String name) {
        String configured = name.startsWith("quarkus.flyway.") && name.endsWith("active")
                ? FlywayActiveInterceptor.configured(name)
                : name;
        Optional<String> value = plain(configured);
        return value.isPresent() ? value : plain(configured.replace("\"", ""));
    }

    private Optional<String> plain(String name) {
        ConfigValue value = lookup.apply(name);
        return value == null ? Optional.empty() : Optional.ofNullable(value.getValue());
    }
}
