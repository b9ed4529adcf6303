package io.quarkiverse.migrator.runtime.downgrade;

import java.sql.SQLException;

import org.flywaydb.core.internal.database.base.Database;
import org.flywaydb.core.internal.database.base.Table;
import org.flywaydb.core.internal.jdbc.JdbcTemplate;

import io.quarkiverse.migrator.runtime.history.HistoryRow;

/** What a downgrade changes in Flyway's history. */
final class HistoryTable {

    private final JdbcTemplate jdbc;
    private final Database<?> database;
    private final Table<?, ?> table;

    HistoryTable(JdbcTemplate jdbc, Database<?> database, Table<?, ?> table) {
        this.jdbc = jdbc;
        this.database = database;
        this.table = table;
    }

    /** Takes a script out, with what the history has of it from former times. */
    void delete(HistoryRow row) throws SQLException {
        jdbc.update("delete from " + table + " where " + database.quote("version") + " = ?", row.version().orElseThrow());
    }

    /** Keeps the application from starting while only a part of a script is taken back. */
    void markUnfinished(HistoryRow row) throws SQLException {
        jdbc.update("update " + table + " set " + database.quote("success") + " = ? where "
                + database.quote("installed_rank") + " = ?", false, row.rank());
    }
}
