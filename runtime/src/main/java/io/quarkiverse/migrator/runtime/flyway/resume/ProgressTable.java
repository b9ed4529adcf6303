package io.quarkiverse.migrator.runtime.flyway.resume;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

import io.quarkiverse.migrator.runtime.flyway.resume.Progress.Next;

/** Where the progress of scripts is kept, in the database itself, while one runs or after one has stopped. */
final class ProgressTable {

    /** The table's name. */
    static final String NAME = "migrator_progress";

    private final Connection connection;

    ProgressTable(Connection connection) {
        this.connection = connection;
    }

    boolean exists() throws SQLException {
        try (ResultSet tables = connection.getMetaData().getTables(connection.getCatalog(), connection.getSchema(), NAME,
                new String[] { "TABLE" })) {
            return tables.next();
        }
    }

    void create() throws SQLException {
        execute("create table " + NAME + " (script varchar(255) not null primary key, statements int not null,"
                + " digest varchar(64) not null, next_one varchar(10) not null)");
    }

    void drop() throws SQLException {
        execute("drop table " + NAME);
    }

    /** The progress of scripts; nothing where the table is not there, or is dropped by another session meanwhile. */
    List<Progress> readIfThere() throws SQLException {
        if (!exists()) {
            return List.of();
        }
        try {
            return read();
        } catch (SQLException e) {
            if (exists()) {
                throw e;
            }
            return List.of();
        }
    }

    List<Progress> read() throws SQLException {
        List<Progress> all = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select script, statements, digest, next_one from " + NAME)) {
            while (rows.next()) {
                all.add(new Progress(rows.getString(1), rows.getInt(2), rows.getString(3), Next.valueOf(rows.getString(4))));
            }
        }
        return all;
    }

    /**
     * Writes how far a script came, and commits it with the statement that it counts; what a structural statement does after it
     * is committed already.
     */
    void write(Progress progress) throws SQLException {
        if (update(progress) == 0) {
            try (PreparedStatement insert = connection.prepareStatement("insert into " + NAME
                    + " (statements, digest, next_one, script) values (?, ?, ?, ?)")) {
                set(insert, progress);
                insert.executeUpdate();
            }
        }
        if (!connection.getAutoCommit()) {
            connection.commit();
        }
    }

    private int update(Progress progress) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement("update " + NAME
                + " set statements = ?, digest = ?, next_one = ? where script = ?")) {
            set(update, progress);
            return update.executeUpdate();
        }
    }

    private static void set(PreparedStatement statement, Progress progress) throws SQLException {
        statement.setInt(1, progress.statements());
        statement.setString(2, progress.digest());
        statement.setString(3, progress.next().name());
        statement.setString(4, progress.script());
    }

    void delete(String script) throws SQLException {
        try (PreparedStatement delete = connection.prepareStatement("delete from " + NAME + " where script = ?")) {
            delete.setString(1, script);
            delete.executeUpdate();
        }
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
