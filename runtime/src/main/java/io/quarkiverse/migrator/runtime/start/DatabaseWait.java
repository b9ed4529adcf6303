package io.quarkiverse.migrator.runtime.start;

import static java.util.Objects.requireNonNullElse;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;

import javax.sql.DataSource;

import org.jboss.logging.Logger;

import io.quarkiverse.migrator.runtime.migration.MigrationException;
import io.quarkiverse.migrator.runtime.migration.Secrets;

/** Waits for a database that is not up yet; one that answers and refuses is not waited for. */
final class DatabaseWait {

    private static final Logger LOG = Logger.getLogger("io.quarkiverse.migrator");
    private static final Duration BETWEEN_ATTEMPTS = Duration.ofMillis(500);
    /** What a server answers that starts, stops, or has no connection left. */
    private static final Set<String> PASSING = Set.of("57P01", "57P02", "57P03", "53300");

    private final String database;
    private final DataSource dataSource;
    private final Duration timeout;
    private final Duration interval;

    /**
     * The wait for one database.
     *
     * @param database the database as messages show it
     * @param timeout how long it is waited for
     * @param interval how often the log says so
     */
    DatabaseWait(String database, DataSource dataSource, Duration timeout, Duration interval) {
        this.database = database;
        this.dataSource = dataSource;
        this.timeout = timeout;
        this.interval = interval;
    }

    /**
     * Waits until the database accepts a connection, and gives it.
     *
     * @throws MigrationException when it refuses, or can't be reached in time
     */
    Connection await() {
        long began = System.nanoTime();
        long said = began - interval.toNanos();
        while (true) {
            try {
                Connection connection = dataSource.getConnection();
                LOG.debugf("%s accepts connections", database);
                return connection;
            } catch (SQLException e) {
                String reason = Secrets.without(reason(e));
                long now = System.nanoTime();
                if (!mayPass(e)) {
                    throw new MigrationException("The " + database + " refuses the connection: " + reason);
                }
                if (now - began >= timeout.toNanos()) {
                    throw new MigrationException("The " + database + " could not be reached within " + timeout.toSeconds()
                            + " s: " + reason + " Start it, or correct its URL. How long a start waits is set by"
                            + " quarkus.migrator.connect-timeout.");
                }
                if (now - said >= interval.toNanos()) {
                    LOG.infof("Migrator: waiting up to %d s for the %s: %s", timeout.toSeconds(), database, reason);
                    said = now;
                }
                LockSupport.parkNanos(BETWEEN_ATTEMPTS.toNanos());
            }
        }
    }

    private static String reason(SQLException thrown) {
        return requireNonNullElse(stated(thrown).getMessage(), "no reason given");
    }

    /** Whether a later attempt can succeed; a pool that gave up has no state. */
    static boolean mayPass(SQLException thrown) {
        String state = requireNonNullElse(stated(thrown).getSQLState(), "08");
        return state.startsWith("08") || PASSING.contains(state);
    }

    /** What the driver said, within what the pool made of it. */
    private static SQLException stated(SQLException thrown) {
        for (Throwable each = thrown; each != null; each = each.getCause()) {
            if (each instanceof SQLException sql && sql.getSQLState() != null) {
                return sql;
            }
        }
        return thrown;
    }
}
