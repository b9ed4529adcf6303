package io.quarkiverse.migrator.runtime.flyway.resume;

import java.sql.Connection;
import java.sql.SQLException;

import org.flywaydb.core.api.CoreErrorCode;
import org.flywaydb.core.api.ErrorDetails;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.callback.Callback;
import org.flywaydb.core.api.callback.Context;
import org.flywaydb.core.api.callback.Event;
import org.flywaydb.core.api.configuration.Configuration;
import org.flywaydb.core.api.exception.FlywayBlockStatementExecutionException;
import org.jboss.logging.Logger;

import io.quarkiverse.migrator.runtime.flyway.resume.Progress.Next;

/**
 * Lets a script that stopped in the middle go on with the statement that failed, where the database keeps what ran before
 * it: MySQL commits each statement that changes the structure, so the script can neither be taken back nor run once more.
 * <p>
 * While a script runs, the table {@code migrator_progress} counts its statements, and says which structural one has begun. When
 * all is well it is dropped, unless another process needs it; when a statement fails or the process ends it stays, and the next
 * start takes it from there.
 * Scripts that run in a transaction of their own are no
 * concern of it.
 */
public final class ResumingCallback implements Callback {

    private static final Logger LOG = Logger.getLogger("io.quarkiverse.migrator");

    private Progress done = Progress.none("");
    private Progress now = Progress.none("");
    private String statement = "";
    private boolean counting;
    private boolean tableMade;
    /** The session that keeps the table while a script runs. */
    private Connection kept;

    @Override
    public boolean supports(Event event, Context context) {
        return switch (event) {
            case BEFORE_VALIDATE, BEFORE_EACH_MIGRATE -> true;
            case BEFORE_EACH_MIGRATE_STATEMENT, AFTER_EACH_MIGRATE_STATEMENT, AFTER_EACH_MIGRATE, AFTER_EACH_MIGRATE_ERROR ->
                counting;
            case AFTER_MIGRATE -> tableMade;
            default -> false;
        };
    }

    @Override
    public boolean canHandleInTransaction(Event event, Context context) {
        return event != Event.AFTER_MIGRATE;
    }

    @Override
    public String getCallbackName() {
        return "migrator-resume";
    }

    @Override
    public void handle(Event event, Context context) {
        try {
            Connection connection = context.getConnection();
            switch (event) {
                case BEFORE_VALIDATE -> clear(connection, context.getConfiguration());
                case BEFORE_EACH_MIGRATE -> begin(connection, context.getMigrationInfo().getScript());
                case BEFORE_EACH_MIGRATE_STATEMENT -> before(connection, context.getStatement().getSql());
                case AFTER_EACH_MIGRATE_STATEMENT -> count(connection, context.getStatement().getSql());
                case AFTER_EACH_MIGRATE -> new ProgressLock(kept).release();
                case AFTER_EACH_MIGRATE_ERROR -> stop(connection);
                default -> drop(connection, context.getConfiguration());
            }
        } catch (SQLException e) {
            throw new FlywayException("The progress of the scripts could not be kept in the table " + ProgressTable.NAME + ": "
                    + e.getMessage() + ". The user of the datasource must be allowed to create it.", e);
        }
    }

    /** A script that failed is pending again; one that was repaired by hand starts from its beginning. */
    private void clear(Connection connection, Configuration configuration) throws SQLException {
        ProgressTable table = new ProgressTable(connection);
        ProgressLock lock = new ProgressLock(connection);
        // Who has the lock runs a script, and will say itself how it ended
        if (table.exists() && lock.take()) {
            try {
                HistoryRows history = new HistoryRows(connection, configuration);
                for (Progress progress : table.readIfThere()) {
                    if (!history.removeFailed(progress.script()) && progress.next() == Next.FAILED) {
                        table.delete(progress.script());
                    }
                }
            } finally {
                lock.release();
            }
        }
    }

    /** Drops the table, unless another process runs a script, or has stopped in one. */
    private static void drop(Connection connection, Configuration configuration) throws SQLException {
        ProgressTable table = new ProgressTable(connection);
        ProgressLock lock = new ProgressLock(connection);
        if (lock.take()) {
            try {
                HistoryRows history = new HistoryRows(connection, configuration);
                boolean needed = false;
                for (Progress progress : table.readIfThere()) {
                    needed |= !history.isApplied(progress.script());
                }
                if (!needed && table.exists()) {
                    table.drop();
                }
            } finally {
                lock.release();
            }
        }
    }

    private void begin(Connection connection, String script) throws SQLException {
        counting = connection.getMetaData().dataDefinitionCausesTransactionCommit();
        if (counting) {
            kept = connection;
            new ProgressLock(kept).await();
            ProgressTable table = new ProgressTable(connection);
            if (!table.exists()) {
                table.create();
            }
            tableMade = true;
            done = table.read().stream().filter(progress -> progress.script().equals(script)).findFirst()
                    .orElse(Progress.none(script));
            now = Progress.none(script);
            if (done.statements() > 0) {
                LOG.infof("%s goes on with its statement %d: the ones before it ran at a former start", script,
                        done.statements() + 1);
            }
        }
    }

    private void before(Connection connection, String sql) throws SQLException {
        statement = sql.strip();
        if (now.statements() < done.statements()) {
            skipWhatRan(sql);
        } else if (StructuralStatement.isOne(statement)) {
            boolean inDoubt = now.statements() == done.statements() && done.next() == Next.BEGUN;
            if (inDoubt && new StructuralStatement(statement).isDone(connection)) {
                LOG.warnf("A former start ended while %s was at its statement %d, which has been done: %s", now.script(),
                        now.statements() + 1, statement);
                count(connection, sql);
                throw skip("its work is done");
            }
            new ProgressTable(connection).write(now.next(Next.BEGUN));
        }
    }

    private void skipWhatRan(String sql) {
        Progress next = now.and(sql);
        if (next.statements() == done.statements() && !next.digest().equals(done.digest())) {
            throw new FlywayException(now.script() + " stopped at its statement " + (done.statements() + 1)
                    + " at a former start, and the statements before it have been edited since. Write them as they were:"
                    + " they have run, and stay. What comes after them may be edited.");
        }
        if (!isSetting(statement)) {
            now = next;
            throw skip("it ran at a former start");
        }
    }

    private FlywayBlockStatementExecutionException skip(String reason) {
        return new FlywayBlockStatementExecutionException(
                new ErrorDetails(CoreErrorCode.ERROR, "statement " + now.statements() + " of " + now.script()), reason);
    }

    /** What holds for a session has to be said again in each. */
    static boolean isSetting(String sql) {
        return sql.regionMatches(true, 0, "set ", 0, 4);
    }

    private void count(Connection connection, String sql) throws SQLException {
        now = now.and(sql);
        if (now.statements() > done.statements()) {
            new ProgressTable(connection).write(now);
        }
    }

    private void stop(Connection connection) throws SQLException {
        if (now.statements() >= done.statements()) {
            // First, since a connection that was cut lets nothing be written
            LOG.errorf(
                    "%s stopped at its statement %d: %s%nWhat ran before it stays, because the database commits each statement."
                            + " Mend what the error says, in the data or in that statement, and start again: it goes on from there.",
                    now.script(), now.statements() + 1, statement);
            new ProgressTable(connection).write(now.next(Next.FAILED));
        }
        new ProgressLock(kept).release();
    }
}
