package io.quarkiverse.migrator.runtime.drift;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;

import javax.sql.DataSource;

import io.quarkiverse.migrator.schema.Schema;
import io.quarkiverse.migrator.state.Snapshot;

/** Compares a database with what the scripts produce. Nothing of the database is changed. */
public final class Drift {

    private Drift() {
    }

    /**
     * What differs.
     *
     * @param snapshot what the scripts produce
     * @param dataSource the database
     * @param home the schema for names without one, empty for the connection's own
     * @param own the names in scripts that people wrote: what an index, column or constraint that the snapshot does not have is
     *        called there is no drift
     * @throws DriftException if the database does not let the user make the comparison
     */
    public static List<Difference> between(Snapshot snapshot, DataSource dataSource, String home, Set<String> own) {
        try (Connection connection = dataSource.getConnection()) {
            return switch (snapshot.dialect()) {
                case "postgresql" -> postgreSql(snapshot.schema(), connection, home, own);
                case "mysql" -> mySql(snapshot.schema(), connection, home, own);
                default -> throw new IllegalArgumentException("Drift is not told on " + snapshot.dialect());
            };
        } catch (SQLException e) {
            throw new DriftException("The database can't be compared with the snapshot: " + e.getMessage() + "\n"
                    + need(snapshot.dialect()), e);
        }
    }

    private static List<Difference> postgreSql(Schema schema, Connection connection, String home, Set<String> own)
            throws SQLException {
        boolean autoCommit = connection.getAutoCommit();
        connection.setAutoCommit(false);
        try {
            PostgreSqlDrift drift = new PostgreSqlDrift(connection, home.isEmpty() ? connection.getSchema() : home);
            List<Part> live = drift.live(schema);
            return CatalogDiff.between(drift.expected(schema), live, own);
        } finally {
            connection.rollback();
            connection.setAutoCommit(autoCommit);
        }
    }

    private static List<Difference> mySql(Schema schema, Connection connection, String home, Set<String> own)
            throws SQLException {
        String catalog = connection.getCatalog();
        connection.setCatalog(home.isEmpty() ? catalog : home);
        try {
            MySqlDrift drift = new MySqlDrift(connection);
            List<Part> live = drift.live(schema);
            return CatalogDiff.between(drift.expected(schema), live, own);
        } finally {
            connection.setCatalog(catalog);
        }
    }

    private static String need(String dialect) {
        return dialect.equals("mysql")
                ? "It is compared with temporary tables: the user of the datasource needs the privilege CREATE TEMPORARY TABLES."
                : "It is compared with tables that are made in a transaction and taken back: the user of the datasource needs the"
                        + " privilege CREATE or TEMPORARY on the database, which must not be a read-only replica.";
    }
}
