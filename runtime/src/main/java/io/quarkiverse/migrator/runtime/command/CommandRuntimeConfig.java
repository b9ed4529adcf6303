package io.quarkiverse.migrator.runtime.command;

import java.util.Optional;

import io.quarkus.runtime.annotations.ConfigPhase;
import io.quarkus.runtime.annotations.ConfigRoot;
import io.smallrye.config.ConfigMapping;

/** A command in place of the application. */
@ConfigMapping(prefix = "quarkus.migrator")
@ConfigRoot(phase = ConfigPhase.RUN_TIME)
public interface CommandRuntimeConfig {

    /**
     * A command that the packaged application runs in place of itself, such as {@code status} or {@code migrate --to 3}; it
     * opens no port and ends with 0 when all is well, 1 when something failed, and 2 when differences were found.
     * {@code help} lists the commands.
     * <p>
     * Meant for the command line: {@code java -Dquarkus.migrator.command=status -jar quarkus-run.jar}. In dev mode and in
     * tests it does nothing.
     */
    Optional<String> command();
}
