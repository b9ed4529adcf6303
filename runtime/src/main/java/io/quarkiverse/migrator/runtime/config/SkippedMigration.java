package io.quarkiverse.migrator.runtime.config;

import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import io.quarkus.datasource.common.runtime.DataSourceUtil;
import io.smallrye.config.ConfigValue;

/** Why a start leaves the scripts of a datasource alone. */
final class SkippedMigration {

    private SkippedMigration() {
    }

    /** The reason in a sentence with the setting that says so; none when the scripts are applied. */
    static Optional<String> reason(String datasource, Function<String, ConfigValue> lookup) {
        boolean isDefault = DataSourceUtil.isDefault(datasource);
        String flyway = isDefault ? "quarkus.flyway." : "quarkus.flyway.\"" + datasource + "\".";
        return Stream
                .of(DataSourceUtil.dataSourcePropertyKey(datasource, "active"), flyway + "active", flyway + "migrate-at-start")
                .filter(setting -> isFalse(lookup.apply(setting))).findFirst()
                .map(setting -> "The scripts of the " + (isDefault ? "default datasource" : "datasource " + datasource)
                        + " are not applied at start, because " + setting + " is false.");
    }

    private static boolean isFalse(ConfigValue value) {
        return value != null && "false".equalsIgnoreCase(value.getValue());
    }
}
