package io.quarkiverse.migrator.runtime.flyway.resume;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

import org.flywaydb.core.api.configuration.Configuration;

/** What Flyway's history says of scripts: that one has been applied, or that it failed, which keeps Flyway from going on. */
final class HistoryRows {

    private final Connection connection;
    private final String table;
    private final String quote;

    HistoryRows(Connection connection, Configuration configuration) throws SQLException {
        this.connection = connection;
        this.quote = connection.getMetaData().getIdentifierQuoteString();
        this.table = quoted(configuration.getTable());
    }

    /** Whether a script has been applied. */
    boolean isApplied(String script) throws SQLException {
        String sql = "select 1 from " + table + " where " + quoted("script") + " = ? and " + quoted("success") + " = ?";
        try (PreparedStatement query = connection.prepareStatement(sql)) {
            query.setString(1, script);
            query.setBoolean(2, true);
            try (ResultSet rows = query.executeQuery()) {
                return rows.next();
            }
        }
    }

    /** Takes away that a script failed; whether it had. */
    boolean removeFailed(String script) throws SQLException {
        String sql = "delete from " + table + " where " + quoted("script") + " = ? and " + quoted("success") + " = ?";
        try (PreparedStatement delete = connection.prepareStatement(sql)) {
            delete.setString(1, script);
            delete.setBoolean(2, false);
            return delete.executeUpdate() > 0;
        }
    }

    private String quoted(String name) {
        return quote + name.replace(quote, quote + quote) + quote;
    }
}
