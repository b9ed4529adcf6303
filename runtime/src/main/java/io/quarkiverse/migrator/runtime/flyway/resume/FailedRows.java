package io.quarkiverse.migrator.runtime.flyway.resume;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

import org.flywaydb.core.api.configuration.Configuration;

/** The rows of Flyway's history that say that a script failed, and keep Flyway from going on. */
final class FailedRows {

    private final Connection connection;
    private final String table;
    private final String quote;

    FailedRows(Connection connection, Configuration configuration) throws SQLException {
        this.connection = connection;
        this.quote = connection.getMetaData().getIdentifierQuoteString();
        this.table = quoted(configuration.getTable());
    }

    /** Takes away that a script failed; whether it had. */
    boolean remove(String script) throws SQLException {
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
