package io.quarkiverse.migrator.runtime.command;

import jakarta.annotation.Priority;

import io.smallrye.config.ConfigSourceInterceptor;
import io.smallrye.config.ConfigSourceInterceptorContext;
import io.smallrye.config.ConfigValue;
import io.smallrye.config.Priorities;

/**
 * Keeps an application that runs a command from migrating by itself, and from writing anything but the command's answer to
 * the standard output.
 */
@Priority(Priorities.LIBRARY + 700)
public class CommandModeInterceptor implements ConfigSourceInterceptor {

    private static final long serialVersionUID = 1L;

    private static final String COMMAND = "quarkus.migrator.command";
    private static final String LEVEL = "quarkus.log.console.level";

    @Override
    public ConfigValue getValue(ConfigSourceInterceptorContext context, String name) {
        if (!name.startsWith("quarkus.") || name.equals(COMMAND)) {
            return context.proceed(name);
        }
        String answer = answer(name);
        if (answer.isEmpty()) {
            return context.proceed(name);
        }
        ConfigValue command = context.restart(COMMAND);
        if (command == null || command.getValue() == null || command.getValue().isBlank()) {
            return context.proceed(name);
        }
        if (name.equals(LEVEL) && command.getValue().contains(Option.VERBOSE.word())) {
            return context.proceed(name);
        }
        return ConfigValue.builder().withName(name).withValue(answer).withRawValue(answer)
                .withConfigSourceName("Migrator, which runs a command").withConfigSourceOrdinal(Integer.MAX_VALUE).build();
    }

    private static String answer(String name) {
        if (name.startsWith("quarkus.flyway.") && name.endsWith(".active") || name.equals("quarkus.banner.enabled")) {
            return "false";
        }
        if (name.equals("quarkus.log.console.stderr")) {
            return "true";
        }
        return name.equals(LEVEL) ? "WARN" : "";
    }
}
