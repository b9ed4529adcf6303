package io.quarkiverse.migrator.runtime.flyway.resume;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;

/**
 * Keeps the table of progress while a script runs: a process that has ended its migration drops the table, and holds Flyway's
 * own lock no more then. It is held by a session, and is gone with it.
 */
final class ProgressLock {

    /** Longer than it takes to drop a table, which is all that is done besides scripts. */
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final String NAME = "concat('migrator_progress-', sha1(database()))";

    private final Connection connection;

    ProgressLock(Connection connection) {
        this.connection = connection;
    }

    /** Takes the lock if nobody has it; whether it was taken. */
    boolean take() throws SQLException {
        return take(Duration.ZERO);
    }

    /** Takes the lock, and waits while another session drops the table. */
    void await() throws SQLException {
        if (!take(PATIENCE)) {
            throw new SQLException("another session has held its lock for " + PATIENCE.toSeconds() + " s");
        }
    }

    private boolean take(Duration patience) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement("select get_lock(" + NAME + ", ?)")) {
            query.setLong(1, patience.toSeconds());
            try (ResultSet answer = query.executeQuery()) {
                return answer.next() && answer.getInt(1) == 1;
            }
        }
    }

    void release() throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("select release_lock(" + NAME + ")");
        }
    }
}
