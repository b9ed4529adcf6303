package io.quarkiverse.migrator.runtime.start;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jakarta.annotation.Priority;

import io.quarkus.datasource.common.runtime.DataSourceUtil;
import io.smallrye.config.ConfigSourceInterceptor;
import io.smallrye.config.ConfigSourceInterceptorContext;
import io.smallrye.config.ConfigValue;
import io.smallrye.config.Priorities;

/**
 * Keeps Flyway's own start from acting on a datasource that Migrator manages, since Migrator does all of it: answers
 * {@code quarkus.flyway.active} with {@code false}, and keeps what is configured under another name.
 */
@Priority(Priorities.LIBRARY + 700)
public class FlywayActiveInterceptor implements ConfigSourceInterceptor {

    private static final long serialVersionUID = 1L;

    /** What a datasource that Migrator manages is marked with in the configuration of the application. */
    public static final String MANAGED = "migrator.managed.";
    private static final String CONFIGURED = "migrator.configured.";
    private static final Pattern ACTIVE = Pattern.compile("quarkus\\.flyway\\.(?:(?:\"([^\"]+)\"|([^\".]+))\\.)?active");

    /** The name of what is configured for a setting. */
    static String configured(String name) {
        return CONFIGURED + name;
    }

    @Override
    public ConfigValue getValue(ConfigSourceInterceptorContext context, String name) {
        if (name.startsWith(CONFIGURED)) {
            return context.proceed(name.substring(CONFIGURED.length()));
        }
        ConfigValue value = context.proceed(name);
        if (!name.startsWith("quarkus.flyway.") || !name.endsWith("active")) {
            return value;
        }
        Matcher active = ACTIVE.matcher(name);
        if (!active.matches()) {
            return value;
        }
        String datasource = Optional.ofNullable(active.group(1)).or(() -> Optional.ofNullable(active.group(2)))
                .orElse(DataSourceUtil.DEFAULT_DATASOURCE_NAME);
        ConfigValue managed = context.proceed(MANAGED + datasource);
        return managed == null || managed.getValue() == null ? value
                : ConfigValue.builder().withName(name).withValue("false").withRawValue("false")
                        .withConfigSourceName("Migrator, which does what Flyway would do at start")
                        .withConfigSourceOrdinal(Integer.MAX_VALUE).build();
    }
}
