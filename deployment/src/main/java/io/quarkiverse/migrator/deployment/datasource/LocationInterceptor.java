package io.quarkiverse.migrator.deployment.datasource;

import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jakarta.annotation.Priority;

import io.quarkus.datasource.common.runtime.DataSourceUtil;
import io.smallrye.config.ConfigSourceInterceptor;
import io.smallrye.config.ConfigSourceInterceptorContext;
import io.smallrye.config.ConfigValue;
import io.smallrye.config.Priorities;

/**
 * Gives the scripts of each named datasource that a persistence unit uses a location of their own during the build, since
 * Flyway's default is one location for all.
 */
@Priority(Priorities.LIBRARY + 700)
public class LocationInterceptor implements ConfigSourceInterceptor {

    private static final long serialVersionUID = 1L;

    /** That of the defaults of configuration mappings, such as Flyway's own location. */
    private static final int LOWEST_ORDINAL = Integer.MIN_VALUE;

    private static final Pattern LOCATIONS = Pattern.compile("quarkus\\.flyway\\.(?:\"([^\"]+)\"|([^\".]+))\\.locations");
    private static final Pattern DATASOURCE = Pattern
            .compile("quarkus\\.hibernate-orm\\.(?:(?:\"[^\"]+\"|[^\".]+)\\.)?datasource");

    @Override
    public ConfigValue getValue(ConfigSourceInterceptorContext context, String name) {
        ConfigValue configured = context.proceed(name);
        if (!name.startsWith("quarkus.flyway.") || !name.endsWith(".locations") || isConfigured(configured)) {
            return configured;
        }
        Matcher locations = LOCATIONS.matcher(name);
        if (!locations.matches() || isConfigured(context.restart(name + "[0]"))) {
            return configured;
        }
        String datasource = Optional.ofNullable(locations.group(1)).orElseGet(() -> locations.group(2));
        return datasources(context).contains(datasource) ? location(name, datasource) : configured;
    }

    @Override
    public Iterator<String> iterateNames(ConfigSourceInterceptorContext context) {
        Set<String> names = new LinkedHashSet<>();
        context.iterateNames().forEachRemaining(names::add);
        for (String datasource : datasources(context)) {
            String name = FlywaySetting.name(datasource, "locations");
            if (!names.contains(name + "[0]")) {
                names.add(name);
            }
        }
        return names.iterator();
    }

    private static boolean isConfigured(ConfigValue value) {
        return value != null && value.getConfigSourceOrdinal() > LOWEST_ORDINAL;
    }

    private static ConfigValue location(String name, String datasource) {
        String location = OwnLocation.of(datasource);
        // Above Flyway's default, or Quarkus warns at start that it differs from what was fixed when building
        return ConfigValue.builder().withName(name).withValue(location).withRawValue(location)
                .withConfigSourceName("Migrator, location of datasource " + datasource)
                .withConfigSourceOrdinal(LOWEST_ORDINAL + 1).build();
    }

    private static Set<String> datasources(ConfigSourceInterceptorContext context) {
        Set<String> datasources = new TreeSet<>();
        context.iterateNames().forEachRemaining(name -> {
            if (name.startsWith("quarkus.hibernate-orm.") && DATASOURCE.matcher(name).matches()) {
                ConfigValue datasource = context.restart(name);
                if (datasource != null && datasource.getValue() != null
                        && !DataSourceUtil.isDefault(datasource.getValue()) && isReactive(context, datasource.getValue())) {
                    datasources.add(datasource.getValue());
                }
            }
        });
        return datasources;
    }

    private static boolean isReactive(ConfigSourceInterceptorContext context, String datasource) {
        ConfigValue reactive = context.restart("quarkus.datasource.\"" + datasource + "\".reactive");
        return reactive == null || !"false".equals(reactive.getValue());
    }
}
