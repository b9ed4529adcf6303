package io.quarkiverse.migrator.runtime.progress;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** What a database tells of its sessions and their locks. */
interface Sessions {

    /**
     * Has the statements of a script wait no longer than this for a lock, where nothing else limits them, and tells the number
     * of the session.
     *
     * @param concurrently whether the script waits for other transactions by design, and locks nobody out meanwhile
     */
    long limit(Connection connection, Duration lockWait, boolean concurrently) throws SQLException;

    /** The number of this session. */
    long own(Connection connection) throws SQLException;

    /** Those that hold what a session waits for. */
    List<Session> blockers(Connection connection, long session) throws SQLException;

    /** Those that hold Flyway's lock on this database. */
    List<Session> migrating(Connection connection) throws SQLException;

    /** What lets an administrator see blockers where this user may not. */
    String advice();

    static Sessions of(Connection connection) throws SQLException {
        return switch (connection.getMetaData().getDatabaseProductName()) {
            case "PostgreSQL" -> new PostgreSqlSessions();
            case "MySQL", "MariaDB" -> new MySqlSessions();
            default -> throw new SQLException("Not a database that Migrator knows: "
                    + connection.getMetaData().getDatabaseProductName());
        };
    }

    /** The sessions of a query with the columns of {@link Session}. */
    static List<Session> query(Connection connection, String sql, Object... parameters) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            List<Session> sessions = new ArrayList<>();
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    sessions.add(new Session(row.getLong(1), row.getString(2), row.getString(3), row.getString(4),
                            row.getString(5), Duration.ofSeconds(row.getLong(6))));
                }
            }
            return sessions;
        }
    }
}
