package io.quarkiverse.migrator.runtime.downgrade;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.flywaydb.core.FlywayExecutor;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.configuration.Configuration;
import org.flywaydb.core.internal.database.base.Database;
import org.flywaydb.core.internal.database.base.Schema;
import org.flywaydb.core.internal.schemahistory.SchemaHistory;

import io.quarkiverse.migrator.runtime.history.History;
import io.quarkiverse.migrator.runtime.history.HistoryRow;

/**
 * Takes scripts back by their undo scripts, and takes their rows out of Flyway's history. Flyway's own lock keeps other
 * processes from migrating meanwhile.
 */
public final class Downgrade {

    private final Configuration configuration;
    private final UndoFolder folder;

    /**
     * The downgrade of one datasource.
     *
     * @param configuration that of its Flyway
     */
    public Downgrade(Configuration configuration) {
        this.configuration = configuration;
        this.folder = new UndoFolder(configuration);
    }

    /**
     * What takes back the newest scripts.
     *
     * @throws DowngradeException if one of them has no way back, or is applied in part only
     */
    public DowngradePlan steps(int steps) {
        return plan(DowngradePlan.newest(History.read(configuration), steps));
    }

    /**
     * What takes back all scripts above a version.
     *
     * @throws DowngradeException if that version is not applied, or one of the scripts has no way back
     */
    public DowngradePlan to(String version) {
        return plan(DowngradePlan.above(History.read(configuration), version));
    }

    private DowngradePlan plan(List<HistoryRow> rows) {
        History history = History.read(configuration);
        List<UndoScript> scripts = rows.stream().map(folder::of).toList();
        Optional<String> version = history.applied().stream().filter(row -> !rows.contains(row)).findFirst()
                .flatMap(HistoryRow::version);
        return new DowngradePlan(rows, scripts, version);
    }

    /**
     * Takes back what a plan says: all at once where the database can, else script by script.
     *
     * @param done is told of each script that was taken back
     * @throws DowngradeException if a statement fails, or if another process has changed the history since the plan was made
     */
    public void run(DowngradePlan plan, Consumer<UndoScript> done) {
        new FlywayExecutor(configuration).execute((resolver, history, database, schema, schemas, callbacks, interceptor) -> {
            run(plan, done, history, database, schema);
            return plan;
        }, false, null);
    }

    private void run(DowngradePlan plan, Consumer<UndoScript> done, SchemaHistory history, Database<?> database,
            Schema<?, ?> schema) {
        try {
            history.lock(() -> {
                UndoRun run = new UndoRun(configuration, folder, database, schema);
                List<HistoryRow> now = History.of(history).applied();
                if (now.size() < plan.rows().size() || !now.subList(0, plan.rows().size()).equals(plan.rows())) {
                    throw new DowngradeException("Another process has changed what is applied. Look at status, and try again.");
                }
                run.takeBack(plan, done);
                return plan;
            });
        } catch (FlywayException e) {
            if (e.getCause() instanceof SQLException) {
                throw new DowngradeException(e.getMessage(), e);
            }
            throw e;
        }
    }
}
