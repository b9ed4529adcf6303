package io.quarkiverse.migrator.deployment.start;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkiverse.migrator.runtime.start.fast.FastStart;
import io.quarkiverse.migrator.runtime.start.fast.FlywaySettings;
import io.quarkiverse.migrator.runtime.start.fast.PackagedHistory;
import io.quarkus.flyway.runtime.FlywayDataSourceRuntimeConfig;
import io.quarkus.flyway.runtime.FlywayRuntimeConfig;
import io.quarkus.runtime.configuration.ConfigUtils;

/** Every setting of Flyway either has Flyway look at the database, or is known to change nothing where the history is equal. */
class FlywaySettingsTest {

    /** A value for each setting with which Flyway has more to do than to compare. */
    private static final Map<String, String> ASKS_FOR_MORE = Map.ofEntries(
            Map.entry("jdbc-url", "jdbc:postgresql://elsewhere/other"), Map.entry("username", "owner"),
            Map.entry("password", "secret"), Map.entry("schemas", "public,other"), Map.entry("init-sql", "set role owner"),
            Map.entry("clean-at-start", "true"), Map.entry("validate-at-start", "true"),
            Map.entry("baseline-at-start", "true"), Map.entry("repair-at-start", "true"),
            Map.entry("placeholders", "true"), Map.entry("sql-migration-prefix", "M"),
            Map.entry("repeatable-sql-migration-prefix", "A"));

    /** What each does where every row has its script, every script its row, and both are equal: nothing. */
    private static final Set<String> CHANGES_NOTHING = Set.of(
            // How Flyway comes to the database, and which rows it forgives
            "connect-retries", "connect-retries-interval", "ignore-missing-migrations", "ignore-future-migrations",
            "ignore-migration-patterns", "validate-on-migrate", "out-of-order",
            // What is done with a database without history, or on demand
            "baseline-on-migrate", "baseline-version", "baseline-description", "create-schemas", "clean-disabled",
            "clean-on-validation-error",
            // A misnamed file is Flyway's in any case
            "validate-migration-naming",
            // Not in the checksum of a versioned script
            "placeholder-prefix", "placeholder-suffix");

    /** What the check itself respects. */
    private static final Set<String> RESPECTED = Set.of("active", "migrate-at-start", "default-schema", "table");

    @Test
    void everySettingOfFlywayIsKnown() {
        Set<String> known = Stream.of(ASKS_FOR_MORE.keySet(), CHANGES_NOTHING, RESPECTED).flatMap(Set::stream)
                .collect(toSet());
        Set<String> all = Arrays.stream(FlywayDataSourceRuntimeConfig.class.getMethods()).map(Method::getName)
                .map(name -> name.replaceAll("([A-Z])", "-$1").toLowerCase()).collect(toSet());

        assertThat(new TreeSet<>(known)).isEqualTo(new TreeSet<>(all));
    }

    @ParameterizedTest
    @ValueSource(strings = { "<default>", "users" })
    void whatAsksForMoreGoesToFlywayAndTheReasonIsLogged(String datasource) {
        String prefix = "quarkus.flyway." + (datasource.equals("users") ? "users." : "");
        ASKS_FOR_MORE.forEach((setting, value) -> {
            String name = setting.equals("placeholders") ? setting + ".owner" : setting;
            FlywayDataSourceRuntimeConfig config = config(datasource, Map.of(prefix + name, value));

            List<String> said = said(() -> assertThat(
                    new FastStart(datasource, new PackagedHistory("1", "", ""), config).isCurrent()).as(setting).isFalse());

            assertThat(said).containsExactly("Flyway looks at the datasource " + datasource + ": quarkus.flyway." + setting
                    + " is set");
        });
    }

    @Test
    void whatChangesNothingDoesNot() {
        assertThat(FlywaySettings.obstacle(config("<default>", Map.of()))).isEmpty();
        Map<String, String> values = Map.of("connect-retries", "3", "connect-retries-interval", "1s", "baseline-version", "1",
                "baseline-description", "begin", "ignore-migration-patterns", "*:missing", "placeholder-prefix", "#[",
                "placeholder-suffix", "]");
        for (String setting : CHANGES_NOTHING) {
            String value = values.getOrDefault(setting, "true");
            assertThat(FlywaySettings.obstacle(config("<default>", Map.of("quarkus.flyway." + setting, value)))).as(setting)
                    .isEmpty();
        }
    }

    @Test
    void whatTheBuildFoundIsLoggedToo() {
        FlywayDataSourceRuntimeConfig config = config("<default>", Map.of());

        List<String> said = said(() -> assertThat(
                new FastStart("<default>", PackagedHistory.unknown("it has callbacks"), config).isCurrent()).isFalse());

        assertThat(said).containsExactly("Flyway looks at the datasource <default>: it has callbacks");
    }

    private static FlywayDataSourceRuntimeConfig config(String datasource, Map<String, String> settings) {
        return ConfigUtils.emptyConfigBuilder().withMapping(FlywayRuntimeConfig.class)
                .withDefaultValues(settings).build().getConfigMapping(FlywayRuntimeConfig.class).datasources().get(datasource);
    }

    /** What Migrator logs meanwhile. */
    private static List<String> said(Runnable action) {
        Logger logger = Logger.getLogger("io.quarkiverse.migrator");
        Level before = logger.getLevel();
        List<String> said = new ArrayList<>();
        Handler handler = new Handler() {
            @Override
            public void publish(LogRecord message) {
                Object[] parameters = message.getParameters();
                said.add(parameters == null ? message.getMessage() : String.format(message.getMessage(), parameters));
            }

            @Override
            public void flush() {
            }

            @Override
            public void close() {
            }
        };
        logger.setLevel(Level.FINE);
        logger.addHandler(handler);
        try {
            action.run();
        } finally {
            logger.removeHandler(handler);
            logger.setLevel(before);
        }
        return said;
    }
}
