package io.quarkiverse.migrator.runtime.history;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.flywaydb.core.FlywayExecutor;
import org.flywaydb.core.api.configuration.Configuration;
import org.flywaydb.core.internal.schemahistory.SchemaHistory;

/**
 * Flyway's history of a database.
 *
 * @param exists whether there is one
 * @param rows its rows, in the order in which scripts were applied
 */
public record History(boolean exists, List<HistoryRow> rows) {

    public History {
        rows = List.copyOf(rows);
    }

    /**
     * Reads the history.
     *
     * @throws org.flywaydb.core.api.FlywayException if the database can't be reached
     */
    public static History read(Configuration configuration) {
        return new FlywayExecutor(configuration).execute(
                (resolver, history, database, schema, schemas, callbacks, interceptor) -> of(history), false, null);
    }

    /** The rows of a history that Flyway has open. */
    public static History of(SchemaHistory history) {
        history.clearCache();
        return history.exists() ? new History(true, history.allAppliedMigrations().stream().map(HistoryRow::of).toList())
                : new History(false, List.of());
    }

    /** The versioned scripts that count as applied now, the newest first. */
    public List<HistoryRow> applied() {
        Map<String, HistoryRow> applied = new LinkedHashMap<>();
        for (HistoryRow row : rows) {
            row.version().ifPresent(version -> {
                applied.remove(version);
                if (!row.type().equals("DELETE")) {
                    applied.put(version, row);
                }
            });
        }
        List<HistoryRow> newestFirst = new ArrayList<>(applied.values());
        Collections.reverse(newestFirst);
        return newestFirst;
    }
}
