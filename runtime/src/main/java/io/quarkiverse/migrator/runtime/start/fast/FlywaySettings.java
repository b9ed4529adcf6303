package io.quarkiverse.migrator.runtime.start.fast;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import io.quarkus.flyway.runtime.FlywayDataSourceRuntimeConfig;

/** What of a datasource's settings asks Flyway for more than to compare its history with the scripts. */
public final class FlywaySettings {

    private FlywaySettings() {
    }

    /** The first setting that does, in a sentence; empty where none does. */
    public static Optional<String> obstacle(FlywayDataSourceRuntimeConfig flyway) {
        for (Map.Entry<String, Boolean> setting : asked(flyway).entrySet()) {
            if (setting.getValue()) {
                return Optional.of("quarkus.flyway." + setting.getKey() + " is set");
            }
        }
        return Optional.empty();
    }

    /** Each setting that may ask for more, with whether it does. */
    private static Map<String, Boolean> asked(FlywayDataSourceRuntimeConfig flyway) {
        Map<String, Boolean> asked = new TreeMap<>();
        // Another database
        asked.put("jdbc-url", flyway.jdbcUrl().isPresent());
        asked.put("username", flyway.username().isPresent());
        asked.put("password", flyway.password().isPresent());
        // Other scripts
        asked.put("sql-migration-prefix", flyway.sqlMigrationPrefix().isPresent());
        asked.put("repeatable-sql-migration-prefix", flyway.repeatableSqlMigrationPrefix().isPresent());
        asked.put("placeholders", !flyway.placeholders().isEmpty());
        // Work besides scripts
        asked.put("schemas", flyway.schemas().isPresent());
        asked.put("init-sql", flyway.initSql().isPresent());
        asked.put("clean-at-start", flyway.cleanAtStart());
        asked.put("validate-at-start", flyway.validateAtStart());
        asked.put("baseline-at-start", flyway.baselineAtStart());
        asked.put("repair-at-start", flyway.repairAtStart());
        return asked;
    }
}
