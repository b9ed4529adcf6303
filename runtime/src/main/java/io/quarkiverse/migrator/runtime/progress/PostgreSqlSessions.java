package io.quarkiverse.migrator.runtime.progress;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;

/** The sessions of PostgreSQL. */
final class PostgreSqlSessions implements Sessions {

    private static final String SESSION = "select pid, usename, application_name, host(client_addr), state,"
            + " extract(epoch from clock_timestamp() - query_start)::bigint from pg_stat_activity where ";
    /** The upper half of the number of Flyway's advisory locks. */
    private static final int FLYWAY = 0x466c;

    private boolean ours;

    /** Within a transaction it ends with that; a limit that the user, the URL or the script has set stays. */
    @Override
    public long limit(Connection connection, Duration lockWait, boolean concurrently) throws SQLException {
        boolean inTransaction = !connection.getAutoCommit();
        boolean limited = !lockWait.isZero() && (inTransaction || !concurrently);
        String limit = limited ? Long.toString(lockWait.toMillis()) : "0";
        boolean change = limited || ours;
        try (PreparedStatement select = connection.prepareStatement("select pg_backend_pid(), case when "
                + (ours ? "true" : "current_setting('lock_timeout') = '0'") + " and " + change
                + " then set_config('lock_timeout', ?, ?) end")) {
            select.setString(1, limit);
            select.setBoolean(2, inTransaction);
            try (ResultSet row = select.executeQuery()) {
                row.next();
                ours = !inTransaction && limited && row.getString(2) != null;
                return row.getLong(1);
            }
        }
    }

    @Override
    public long own(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select pg_backend_pid()")) {
            row.next();
            return row.getLong(1);
        }
    }

    @Override
    public List<Session> blockers(Connection connection, long session) throws SQLException {
        return Sessions.query(connection, SESSION + "pid = any(pg_blocking_pids(?)) order by pid", (int) session);
    }

    @Override
    public List<Session> migrating(Connection connection) throws SQLException {
        return Sessions.query(connection, SESSION + "pid in (select pid from pg_locks where locktype = 'advisory' and granted"
                + " and classid = ? and database = (select oid from pg_database where datname = current_database()))"
                + " order by pid", FLYWAY);
    }

    @Override
    public String advice() {
        return "select pg_blocking_pids(pid), * from pg_stat_activity";
    }
}
