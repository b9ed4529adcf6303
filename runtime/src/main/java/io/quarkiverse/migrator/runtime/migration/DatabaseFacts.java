package io.quarkiverse.migrator.runtime.migration;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

import org.flywaydb.core.api.configuration.Configuration;

import io.quarkiverse.migrator.runtime.flyway.resume.Resumable;

/**
 * What a database says of itself.
 *
 * @param product its name and version
 * @param schema the schema with the history
 * @param tables how many tables a schema has, without those that keep the history
 * @param history whether the schema has a history
 * @param resumable the scripts that stopped in the middle and go on from there
 */
record DatabaseFacts(String product, String schema, int tables, boolean history, Set<String> resumable) {

    static DatabaseFacts read(Configuration configuration) throws SQLException {
        try (Connection connection = configuration.getDataSource().getConnection()) {
            return read(configuration, connection);
        }
    }

    static DatabaseFacts read(Configuration configuration, Connection connection) throws SQLException {
        DatabaseMetaData database = connection.getMetaData();
        boolean schemasAreCatalogs = !database.supportsSchemasInTableDefinitions();
        String schema = schema(configuration).orElse(schemasAreCatalogs ? connection.getCatalog() : connection.getSchema());
        String historyTable = configuration.getTable();
        Set<String> resumable = Resumable.scripts(connection);
        int tables = 0;
        boolean history = false;
        try (ResultSet rows = database.getTables(schemasAreCatalogs ? schema : connection.getCatalog(),
                schemasAreCatalogs ? null : literal(database, schema), "%",
                new String[] { "TABLE", "PARTITIONED TABLE" })) {
            while (rows.next()) {
                String name = rows.getString("TABLE_NAME");
                history |= name.equals(historyTable);
                tables += name.equals(historyTable) || Resumable.isTable(name) ? 0 : 1;
            }
        }
        return new DatabaseFacts(product(database), schema, tables, history, resumable);
    }

    /** Whether there is nothing that a script, or something else, may have made. */
    boolean isNew() {
        return tables == 0 && !history && resumable.isEmpty();
    }

    private static Optional<String> schema(Configuration configuration) {
        return Optional.ofNullable(configuration.getDefaultSchema())
                .or(() -> Arrays.stream(configuration.getSchemas()).findFirst());
    }

    private static String literal(DatabaseMetaData database, String name) throws SQLException {
        String escape = database.getSearchStringEscape();
        return name.replace(escape, escape + escape).replace("_", escape + "_").replace("%", escape + "%");
    }

    private static String product(DatabaseMetaData database) throws SQLException {
        String version = database.getDatabaseProductVersion();
        return database.getDatabaseProductName() + " " + version.replaceFirst("[ (].*", "");
    }
}
