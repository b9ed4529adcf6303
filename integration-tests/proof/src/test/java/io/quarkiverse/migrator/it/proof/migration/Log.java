package io.quarkiverse.migrator.it.proof.migration;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.LockSupport;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** What Migrator logs, until it is closed. */
final class Log extends Handler {

    private static final Logger LOGGER = Logger.getLogger("io.quarkiverse.migrator");
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final List<String> lines = new CopyOnWriteArrayList<>();

    private Log() {
    }

    static Log open() {
        Log log = new Log();
        LOGGER.setLevel(Level.INFO);
        LOGGER.addHandler(log);
        return log;
    }

    List<String> lines() {
        return lines;
    }

    /** Waits for a line with all these words. */
    String await(String... words) {
        Instant deadline = Instant.now().plus(PATIENCE);
        while (Instant.now().isBefore(deadline)) {
            for (String line : lines) {
                if (List.of(words).stream().allMatch(line::contains)) {
                    return line;
                }
            }
            LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
        }
        assertThat(lines).anySatisfy(line -> assertThat(line).contains(words));
        throw new AssertionError();
    }

    @Override
    public void publish(LogRecord message) {
        Object[] parameters = message.getParameters();
        lines.add(parameters == null || parameters.length == 0 ? message.getMessage()
                : String.format(message.getMessage(), parameters));
    }

    @Override
    public void flush() {
    }

    @Override
    public void close() {
        LOGGER.removeHandler(this);
    }
}
