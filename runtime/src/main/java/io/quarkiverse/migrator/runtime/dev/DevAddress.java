package io.quarkiverse.migrator.runtime.dev;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.quarkiverse.migrator.runtime.config.DatasourceUrl;
import io.quarkiverse.migrator.runtime.start.StartSettings;
import io.quarkus.datasource.common.runtime.DataSourceUtil;
import io.quarkus.devservices.crossclassloader.runtime.RunningDevServicesRegistry;
import io.quarkus.runtime.LaunchMode;
import io.smallrye.config.SmallRyeConfig;

/** Where the database of a datasource is, as dev mode needs to know it. */
final class DevAddress {

    private static final List<String> FLYWAY = List.of("table", "default-schema", "schemas", "placeholder-replacement",
            "placeholder-prefix", "placeholder-suffix", "out-of-order", "baseline-on-migrate", "baseline-version",
            "ignore-migration-patterns", "validate-on-migrate", "sql-migration-prefix", "init-sql");

    private DevAddress() {
    }

    /** The address; empty where the datasource has none that JDBC can use, or is not to be migrated at start. */
    static Optional<Map<String, String>> of(String datasource, SmallRyeConfig config) {
        Optional<String> url = value(config, datasource, "quarkus.datasource", "jdbc.url");
        if (url.isEmpty() || DatasourceUrl.of(datasource, config::getConfigValue).problem().isPresent()
                || new StartSettings(datasource, config::getConfigValue).skipped().isPresent()) {
            return Optional.empty();
        }
        Map<String, String> address = new HashMap<>();
        address.put("datasource", datasource);
        address.put("url", url.get());
        address.put("username", value(config, datasource, "quarkus.datasource", "username").orElse(""));
        address.put("password", value(config, datasource, "quarkus.datasource", "password").orElse(""));
        address.put("dev-service", String.valueOf(isDevService(config, datasource)));
        FLYWAY.forEach(key -> value(config, datasource, "quarkus.flyway", key)
                .ifPresent(value -> address.put("flyway." + key, value)));
        for (String prefix : DataSourceUtil.dataSourcePropertyKeys(datasource, "placeholders.").stream()
                .map(key -> key.replaceFirst("^quarkus\\.datasource\\.", "quarkus.flyway.")).toList()) {
            config.getPropertyNames().forEach(name -> {
                if (name.startsWith(prefix)) {
                    address.put("placeholder." + name.substring(prefix.length()), config.getConfigValue(name).getValue());
                }
            });
        }
        return Optional.of(address);
    }

    /** Whether the address is the one that a dev service has given. */
    private static boolean isDevService(SmallRyeConfig config, String datasource) {
        return List.of("reactive.url", "jdbc.url").stream()
                .anyMatch(key -> value(config, datasource, "quarkus.datasource", key)
                        .filter(url -> RunningDevServicesRegistry.INSTANCE.getAllRunningServices(LaunchMode.current().name())
                                .stream().anyMatch(service -> keys(datasource, "quarkus.datasource", key).stream()
                                        .anyMatch(name -> url.equals(service.configs().get(name)))))
                        .isPresent());
    }

    private static Optional<String> value(SmallRyeConfig config, String datasource, String prefix, String key) {
        return keys(datasource, prefix, key).stream().map(name -> config.getConfigValue(name).getValue())
                .filter(value -> value != null && !value.isBlank()).findFirst();
    }

    private static List<String> keys(String datasource, String prefix, String key) {
        return DataSourceUtil.dataSourcePropertyKeys(datasource, key).stream()
                .map(name -> name.replaceFirst("^quarkus\\.datasource\\.", prefix + ".")).toList();
    }
}
