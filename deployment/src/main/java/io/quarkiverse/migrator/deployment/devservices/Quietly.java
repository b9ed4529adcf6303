package io.quarkiverse.migrator.deployment.devservices;

import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Runs what logs pages about things that are as they should be, such as a machine without Docker. */
final class Quietly {

    private static final Logger TESTCONTAINERS = Logger.getLogger("org.testcontainers");
    private static final Logger ZONKY = Logger.getLogger("io.zonky.test");

    private Quietly() {
    }

    static <T> T askForContainers(Supplier<T> question) {
        return with(TESTCONTAINERS, Level.OFF, question);
    }

    static <T> T runServer(Supplier<T> start) {
        return with(ZONKY, Level.WARNING, start);
    }

    private static <T> T with(Logger logger, Level level, Supplier<T> action) {
        synchronized (logger) {
            Level before = logger.getLevel();
            if (before != null && before.intValue() <= Level.FINE.intValue()) {
                return action.get();
            }
            logger.setLevel(level);
            try {
                return action.get();
            } finally {
                logger.setLevel(before);
            }
        }
    }
}
