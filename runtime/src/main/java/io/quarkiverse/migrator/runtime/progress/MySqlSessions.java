package io.quarkiverse.migrator.runtime.progress;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** The sessions of MySQL, which a user sees who may read {@code performance_schema}. */
final class MySqlSessions implements Sessions {

    private static final String SESSION = "select distinct t.processlist_id, t.processlist_user, (select a.attr_value from"
            + " performance_schema.session_connect_attrs a where a.processlist_id = t.processlist_id and a.attr_name ="
            + " 'program_name'), t.processlist_host, coalesce(t.processlist_state, t.processlist_command),"
            + " t.processlist_time from performance_schema.threads t ";
    private static final String OF_TABLES = SESSION + "join performance_schema.metadata_locks held on held.owner_thread_id ="
            + " t.thread_id and held.lock_status = 'GRANTED' join performance_schema.metadata_locks wanted on"
            + " wanted.lock_status = 'PENDING' and wanted.object_type = held.object_type and wanted.object_schema <=>"
            + " held.object_schema and wanted.object_name <=> held.object_name and wanted.owner_thread_id <>"
            + " held.owner_thread_id join performance_schema.threads waiting on waiting.thread_id = wanted.owner_thread_id"
            + " where waiting.processlist_id = ?";
    private static final String OF_ROWS = SESSION + "join performance_schema.data_lock_waits w on w.blocking_thread_id ="
            + " t.thread_id join performance_schema.threads waiting on waiting.thread_id = w.requesting_thread_id"
            + " where waiting.processlist_id = ?";
    private static final String OF_FLYWAY = SESSION + "join performance_schema.metadata_locks held on held.owner_thread_id ="
            + " t.thread_id and held.lock_status = 'GRANTED' where held.object_type = 'USER LEVEL LOCK' and"
            + " held.object_name like 'Flyway-%' and t.processlist_db = database()";

    private Connection limited;
    private long session;

    @Override
    public long limit(Connection connection, Duration lockWait, boolean concurrently) throws SQLException {
        if (connection != limited) {
            try (Statement statement = connection.createStatement();
                    ResultSet row = statement.executeQuery("select connection_id(), @@session.lock_wait_timeout,"
                            + " @@session.innodb_lock_wait_timeout")) {
                row.next();
                session = row.getLong(1);
                long seconds = lockWait.isZero() ? Long.MAX_VALUE : Math.max(1, lockWait.toSeconds());
                String limits = "set session lock_wait_timeout = " + Math.min(seconds, row.getLong(2))
                        + ", innodb_lock_wait_timeout = " + Math.min(seconds, row.getLong(3));
                statement.execute(limits);
            }
            limited = connection;
        }
        return session;
    }

    @Override
    public long own(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select connection_id()")) {
            row.next();
            return row.getLong(1);
        }
    }

    @Override
    public List<Session> blockers(Connection connection, long session) throws SQLException {
        List<Session> blockers = new ArrayList<>(Sessions.query(connection, OF_TABLES, session));
        Sessions.query(connection, OF_ROWS, session).stream().filter(each -> !blockers.contains(each)).forEach(blockers::add);
        return blockers;
    }

    @Override
    public List<Session> migrating(Connection connection) throws SQLException {
        return Sessions.query(connection, OF_FLYWAY);
    }

    @Override
    public String advice() {
        return "select * from sys.schema_table_lock_waits";
    }
}
