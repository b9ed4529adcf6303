package io.quarkiverse.migrator.runtime.progress;

import static java.util.concurrent.TimeUnit.MILLISECONDS;
import static java.util.concurrent.TimeUnit.SECONDS;
import static java.util.stream.Collectors.joining;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;

import org.flywaydb.core.api.callback.Callback;
import org.flywaydb.core.api.configuration.Configuration;
import org.jboss.logging.Logger;

/**
 * Watches a migration while it runs: says how far a long script is, who holds a lock that it waits for, and which other
 * process migrates the same database. A connection is used only while something takes long.
 */
public final class MigrationWatch implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger("io.quarkiverse.migrator");
    /** What PostgreSQL and MySQL answer when the wait for a lock is over, and when there was to be none. */
    private static final Set<String> LOCK_STATES = Set.of("55P03");
    private static final Set<Integer> LOCK_ERRORS = Set.of(1205, 3572);

    private final String datasource;
    private final Configuration configuration;
    private final Patience patience;
    private final ProgressCallback callback;
    private final ScheduledExecutorService thread;
    private volatile List<Session> blockers = List.of();
    private volatile String advice = "a look at the locks of the database";
    private volatile RunningScript blocked;
    private long waitingSince = System.nanoTime();
    private long said = waitingSince;

    private MigrationWatch(String datasource, Configuration configuration, Patience patience) {
        this.datasource = datasource;
        this.configuration = configuration;
        this.patience = patience;
        this.callback = new ProgressCallback(datasource, patience.lockWait());
        this.thread = Executors.newSingleThreadScheduledExecutor(task -> {
            Thread watch = new Thread(task, "migrator-watch");
            watch.setDaemon(true);
            return watch;
        });
    }

    /**
     * Begins to watch.
     *
     * @param datasource the datasource as messages show it
     * @param configuration that of its Flyway
     */
    public static MigrationWatch start(String datasource, Configuration configuration, Patience patience) {
        MigrationWatch watch = new MigrationWatch(datasource, configuration, patience);
        long look = patience.look().toMillis();
        watch.thread.scheduleWithFixedDelay(watch::look, look, look, MILLISECONDS);
        return watch;
    }

    /** What tells the watch where Flyway is. */
    public Callback callback() {
        return callback;
    }

    /** Whether a script has begun. */
    public boolean sawScript() {
        return callback.sawScript();
    }

    /** Says that all went well. */
    public void succeeded() {
        callback.logApplied();
    }

    /** Who was waited for in vain, in a sentence, when that is why a statement failed. */
    public Optional<String> waitedFor(SQLException failure) {
        boolean waited = LOCK_STATES.contains(String.valueOf(failure.getSQLState()))
                || LOCK_ERRORS.contains(failure.getErrorCode());
        if (!waited || callback.running().isEmpty()) {
            return Optional.empty();
        }
        String wait = patience.lockWait().isZero() ? ""
                : " The wait is limited by quarkus.migrator.lock-wait ("
                        + Session.seconds(patience.lockWait()) + "), or by what the database or the script sets.";
        return Optional.of((!callback.running().get().equals(blocked)
                ? "It waited for a lock that another session holds, which this user may not see; an administrator finds it"
                        + " with: " + advice
                : "It waited for a lock held by " + names(blockers)) + "." + wait
                + " Let that session end, or end it, and start again.");
    }

    private void look() {
        try {
            Optional<RunningScript> script = callback.running();
            if (script.isPresent()) {
                waitingSince = System.nanoTime();
                if (script.get().statementTime().compareTo(patience.look()) >= 0) {
                    look(script.get());
                }
            } else if (isDue(Duration.ofNanos(System.nanoTime() - waitingSince))) {
                lookAtOthers();
            }
        } catch (SQLException | RuntimeException e) {
            LOG.debugf("The migration of %s can't be watched: %s", datasource, e.getMessage());
        }
    }

    private void look(RunningScript script) throws SQLException {
        boolean due = isDue(script.time());
        try (Connection connection = configuration.getDataSource().getConnection()) {
            Sessions sessions = Sessions.of(connection);
            advice = sessions.advice();
            List<Session> found = sessions.blockers(connection, script.session());
            boolean isNew = !found.isEmpty() && !script.equals(blocked);
            if (!found.isEmpty()) {
                blockers = found;
                blocked = script;
            }
            if (isNew || due) {
                said = System.nanoTime();
                String where = place(script, connection);
                if (found.isEmpty()) {
                    LOG.infof("Migrator: %s (%s)", where, datasource);
                } else {
                    LOG.warnf("Migrator: %s, and waits for a lock held by %s (%s)", where, names(found), datasource);
                }
            }
        }
    }

    private String place(RunningScript script, Connection connection) {
        return script.file() + " runs since " + Session.seconds(script.time()) + ", statement " + script.statement()
                + StatementCount.of(configuration, connection, script.file()).map(count -> " of " + count).orElse("")
                + " since " + Session.seconds(script.statementTime());
    }

    private void lookAtOthers() throws SQLException {
        try (Connection connection = configuration.getDataSource().getConnection()) {
            List<Session> others = Sessions.of(connection).migrating(connection).stream()
                    .filter(session -> session.id() != callback.flyways()).toList();
            if (!others.isEmpty()) {
                said = System.nanoTime();
                LOG.infof("Migrator: waits since %s for another process that migrates the same database, in %s (%s)",
                        Session.seconds(Duration.ofNanos(said - waitingSince)), names(others), datasource);
            }
        }
    }

    private boolean isDue(Duration time) {
        return time.compareTo(patience.interval()) >= 0
                && Duration.ofNanos(System.nanoTime() - said).compareTo(patience.interval()) >= 0;
    }

    private static String names(List<Session> sessions) {
        return sessions.stream().map(Session::toString).collect(joining(" and "));
    }

    /** Ends the watch; nothing of it stays. */
    @Override
    public void close() {
        thread.shutdownNow();
        try {
            thread.awaitTermination(10, SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
