package io.quarkiverse.migrator.runtime.flyway.resume;

import java.sql.Connection;
import java.sql.SQLException;

import io.quarkiverse.migrator.runtime.flyway.resume.Progress.Next;

/**
 * How far the way back from a script came, where the database keeps what ran before a statement that fails. It is never
 * marked as failed: that is said by the row of the script in Flyway's history, which is not a success while it is taken back.
 */
public final class UndoProgress {

    private final Connection connection;
    private final ProgressTable table;
    private final Progress done;
    private Progress now;

    private UndoProgress(Connection connection, Progress done) {
        this.connection = connection;
        this.table = new ProgressTable(connection);
        this.done = done;
        this.now = Progress.none(done.script());
    }

    /** Whether a former run stopped in this way back. */
    public static boolean isStopped(Connection connection, String undo) throws SQLException {
        return new ProgressTable(connection).readIfThere().stream().anyMatch(progress -> progress.script().equals(undo));
    }

    /** Creates the table, which the database does in a transaction of its own, and keeps it for this session. */
    public static void prepare(Connection connection) throws SQLException {
        new ProgressLock(connection).await();
        ProgressTable table = new ProgressTable(connection);
        if (!table.exists()) {
            table.create();
        }
    }

    /**
     * Begins a way back, or goes on with it.
     *
     * @param goesOn whether it began at a former run
     */
    public static UndoProgress begin(Connection connection, String undo, boolean goesOn) throws SQLException {
        ProgressTable table = new ProgressTable(connection);
        Progress done = goesOn ? table.read().stream().filter(progress -> progress.script().equals(undo)).findFirst()
                .orElse(Progress.none(undo)) : Progress.none(undo);
        table.write(done);
        return new UndoProgress(connection, done);
    }

    /**
     * Whether the next statement ran at a former run, and need not run again.
     *
     * @throws IllegalStateException if the statements that ran were others
     */
    public boolean hasRun(String sql) throws SQLException {
        String statement = sql.strip();
        if (now.statements() < done.statements()) {
            return hasRunBefore(now.and(sql), statement);
        }
        if (StructuralStatement.isOne(statement)) {
            boolean inDoubt = now.statements() == done.statements() && done.next() == Next.BEGUN;
            if (inDoubt && new StructuralStatement(statement).isDone(connection)) {
                ran(sql);
                return true;
            }
            table.write(now.next(Next.BEGUN));
        }
        return false;
    }

    private boolean hasRunBefore(Progress next, String statement) {
        if (next.statements() == done.statements() && !next.digest().equals(done.digest())) {
            throw new IllegalStateException(done.script() + " stopped at its statement " + (done.statements() + 1)
                    + " at a former run, and the statements before it have been edited since. Write them as they were.");
        }
        if (ResumingCallback.isSetting(statement)) {
            return false;
        }
        now = next;
        return true;
    }

    /** Counts a statement that has run, within its transaction. */
    public void ran(String sql) throws SQLException {
        now = now.and(sql);
        if (now.statements() > done.statements()) {
            table.write(now);
        }
    }

    /** Says that the next statement has done nothing, so that it is not in doubt. */
    public void failed() throws SQLException {
        table.write(now);
    }

    /** Forgets it, as all is done. */
    public void end() throws SQLException {
        table.delete(done.script());
    }

    /** Leaves the table to others, and drops it if nothing is in it. */
    public static void release(Connection connection) throws SQLException {
        ProgressTable table = new ProgressTable(connection);
        if (table.exists() && table.read().isEmpty()) {
            table.drop();
        }
        new ProgressLock(connection).release();
    }
}
