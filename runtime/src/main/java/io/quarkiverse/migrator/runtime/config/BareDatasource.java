package io.quarkiverse.migrator.runtime.config;

import java.util.function.Function;

import io.quarkiverse.migrator.runtime.url.JdbcTarget;
import io.quarkus.datasource.common.runtime.DataSourceUtil;
import io.smallrye.config.ConfigValue;

/**
 * A datasource that needs no JDBC pool: nothing in the application asks for one but its migrations, which run at start over
 * single connections. Its derived JDBC URL is kept from Quarkus, which makes no pool and no Flyway then.
 */
public final class BareDatasource {

    /** What such a datasource is marked with in the configuration of the application. */
    public static final String MARK = "migrator.bare.";
    /** What a pool would do with connections, and a single one doesn't. */
    private static final String[] OF_A_POOL = { "credentials-provider", "jdbc.new-connection-sql", "jdbc.driver",
            "jdbc.transaction-isolation-level" };

    private BareDatasource() {
    }

    /** Whether this datasource has no pool. */
    public static boolean is(String datasource, Function<String, ConfigValue> lookup) {
        JdbcDerivation derivation = JdbcDerivation.of(datasource, lookup);
        return is(derivation) && derivation.value("jdbc.url").isEmpty();
    }

    static boolean is(JdbcDerivation derivation) {
        String setting = derivation.datasource().datasource();
        String name = derivation.datasource().isDefault() ? DataSourceUtil.DEFAULT_DATASOURCE_NAME
                : setting.substring(setting.indexOf('.', "quarkus.".length()) + 1).replace("\"", "");
        return !value(derivation, MARK + name).isEmpty()
                && !value(derivation, "quarkus.migrator.fast-start").equalsIgnoreCase("false")
                && value(derivation, "quarkus.migrator.command").isBlank()
                && !wantsAPool(derivation)
                && value(derivation, "quarkus.flyway.username").isEmpty()
                && value(derivation, "quarkus.flyway." + name + ".username").isEmpty()
                && value(derivation, "quarkus.flyway.\"" + name + "\".username").isEmpty();
    }

    private static boolean wantsAPool(JdbcDerivation derivation) {
        for (String radical : OF_A_POOL) {
            if (derivation.value(radical).isPresent()) {
                return true;
            }
        }
        return false;
    }

    /** The value of any setting; empty when it has none. */
    private static String value(JdbcDerivation derivation, String name) {
        ConfigValue value = derivation.lookup().apply(name);
        return value == null || value.getValue() == null ? "" : value.getValue();
    }

    /** Where migrations connect to. */
    public static JdbcTarget target(String datasource,
            Function<String, ConfigValue> lookup) {
        JdbcDerivation derivation = JdbcDerivation.of(datasource, lookup);
        JdbcTarget derived = derivation.target();
        return new JdbcTarget(derived.url(),
                derivation.value("username").orElse(derived.username()),
                derivation.value("password").orElse(derived.password()), derived.unmappedParameters());
    }
}
