package io.quarkiverse.migrator.runtime.progress;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;

import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.callback.Callback;
import org.flywaydb.core.api.callback.Context;
import org.flywaydb.core.api.callback.Event;
import org.flywaydb.core.api.configuration.Configuration;
import org.jboss.logging.Logger;
import org.jboss.logging.MDC;

import io.quarkiverse.migrator.runtime.migration.ScriptTexts;

/** Keeps an eye on which statement of which script runs, limits how long it waits for locks, and logs each script. */
final class ProgressCallback implements Callback {

    private static final Logger LOG = Logger.getLogger("io.quarkiverse.migrator");

    private final String datasource;
    private final Duration lockWait;
    private Sessions sessions;
    private volatile RunningScript running;
    private volatile long flyways;
    private volatile boolean sawScript;
    private RunningScript applied;
    private Duration appliedIn = Duration.ZERO;

    ProgressCallback(String datasource, Duration lockWait) {
        this.datasource = datasource;
        this.lockWait = lockWait;
    }

    /** The script that is being applied, or failed. */
    Optional<RunningScript> running() {
        return Optional.ofNullable(running);
    }

    /** Whether a script has begun. */
    boolean sawScript() {
        return sawScript;
    }

    /** The session that Flyway keeps its lock in; 0 where it is not known. */
    long flyways() {
        return flyways;
    }

    @Override
    public boolean supports(Event event, Context context) {
        return switch (event) {
            case BEFORE_VALIDATE, BEFORE_EACH_MIGRATE, BEFORE_EACH_MIGRATE_STATEMENT, AFTER_EACH_MIGRATE -> true;
            default -> false;
        };
    }

    @Override
    public boolean canHandleInTransaction(Event event, Context context) {
        return true;
    }

    /** Before the one that lets scripts go on, which skips statements: callbacks run in the order of their names. */
    @Override
    public String getCallbackName() {
        return "migrator-progress";
    }

    @Override
    public void handle(Event event, Context context) {
        switch (event) {
            case BEFORE_VALIDATE -> flyways = flyways(context.getConnection());
            case BEFORE_EACH_MIGRATE -> begin(context);
            case BEFORE_EACH_MIGRATE_STATEMENT -> running = running.nextStatement();
            default -> {
                applied = running;
                appliedIn = running.time();
                running = null;
            }
        }
    }

    private static long flyways(Connection connection) {
        try {
            return Sessions.of(connection).own(connection);
        } catch (SQLException e) {
            throw new FlywayException("The session of Flyway could not be read: " + e.getMessage(), e);
        }
    }

    private void begin(Context context) {
        logApplied();
        sawScript = true;
        MigrationInfo script = context.getMigrationInfo();
        String file = script.getScript().substring(script.getScript().lastIndexOf('/') + 1);
        Connection connection = context.getConnection();
        try {
            if (sessions == null) {
                sessions = Sessions.of(connection);
            }
            running = RunningScript.begin(file, sessions.limit(connection, lockWait,
                    connection.getAutoCommit() && isConcurrent(context.getConfiguration(), file)));
        } catch (SQLException e) {
            throw new FlywayException("How long " + file + " may wait for locks could not be set: " + e.getMessage(), e);
        }
    }

    private static boolean isConcurrent(Configuration configuration, String file) {
        return new ScriptTexts(configuration).of(file).filter(text -> text.toLowerCase().contains("concurrently")).isPresent();
    }

    /** Says that a script is applied, once its transaction is over. */
    void logApplied() {
        if (applied != null) {
            // Fields of their own for a log that is read by programs
            MDC.put("migrator.script", applied.file());
            MDC.put("migrator.datasource", datasource);
            MDC.put("migrator.milliseconds", Long.toString(appliedIn.toMillis()));
            LOG.infof("Migrator: applied %s in %d ms (%s)", applied.file(), appliedIn.toMillis(), datasource);
            MDC.remove("migrator.script");
            MDC.remove("migrator.datasource");
            MDC.remove("migrator.milliseconds");
            applied = null;
        }
    }
}
