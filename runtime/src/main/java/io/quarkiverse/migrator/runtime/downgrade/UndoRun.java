package io.quarkiverse.migrator.runtime.downgrade;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.flywaydb.core.api.configuration.Configuration;
import org.flywaydb.core.internal.callback.NoopCallbackExecutor;
import org.flywaydb.core.internal.database.base.Connection;
import org.flywaydb.core.internal.database.base.Database;
import org.flywaydb.core.internal.database.base.Schema;
import org.flywaydb.core.internal.jdbc.JdbcTemplate;
import org.flywaydb.core.internal.jdbc.Results;
import org.flywaydb.core.internal.jdbc.TransactionalExecutionTemplate;
import org.flywaydb.core.internal.parser.ParsingContext;
import org.flywaydb.core.internal.resource.StringResource;
import org.flywaydb.core.internal.sqlscript.DefaultSqlScriptExecutor;
import org.flywaydb.core.internal.sqlscript.ParserSqlScript;
import org.flywaydb.core.internal.sqlscript.SqlScript;
import org.flywaydb.core.internal.sqlscript.SqlScriptExecutor;
import org.flywaydb.core.internal.sqlscript.SqlStatement;
import org.flywaydb.core.internal.sqlscript.SqlStatementIterator;

import io.quarkiverse.migrator.runtime.flyway.resume.UndoProgress;
import io.quarkiverse.migrator.runtime.history.HistoryRow;
import io.quarkiverse.migrator.state.ScriptSettings;

/** Runs undo scripts on a connection of Flyway's, read by Flyway's own parser. */
final class UndoRun {

    private final Configuration configuration;
    private final UndoFolder folder;
    private final Database<?> database;
    private final Connection<?> connection;
    private final JdbcTemplate jdbc;
    private final SqlScriptExecutor executor;
    private final HistoryTable history;
    private final ParsingContext context = new ParsingContext();

    UndoRun(Configuration configuration, UndoFolder folder, Database<?> database, Schema<?, ?> schema) {
        this.configuration = configuration;
        this.folder = folder;
        this.database = database;
        this.connection = database.getMigrationConnection();
        this.jdbc = new JdbcTemplate(connection.getJdbcConnection(), database.getDatabaseType());
        this.executor = new DefaultSqlScriptExecutor(jdbc, NoopCallbackExecutor.INSTANCE, true, false, false, null);
        this.history = new HistoryTable(jdbc, database, schema.getTable(configuration.getTable()));
        context.populate(database, configuration);
        connection.restoreOriginalState();
        connection.changeCurrentSchemaTo(schema);
    }

    void takeBack(DowngradePlan plan, Consumer<UndoScript> done) throws SQLException {
        if (!database.supportsDdlTransactions()) {
            for (int i = 0; i < plan.rows().size(); i++) {
                statementByStatement(plan.rows().get(i), plan.scripts().get(i));
                done.accept(plan.scripts().get(i));
            }
            return;
        }
        List<SqlScript> together = new ArrayList<>();
        int first = 0;
        for (int i = 0; i < plan.rows().size(); i++) {
            SqlScript script = parse(plan.scripts().get(i));
            if (script.executeInTransaction()) {
                together.add(script);
            } else {
                inOneTransaction(plan, first, together, done);
                alone(plan.rows().get(i), plan.scripts().get(i), script);
                done.accept(plan.scripts().get(i));
                together.clear();
                first = i + 1;
            }
        }
        inOneTransaction(plan, first, together, done);
    }

    private void inOneTransaction(DowngradePlan plan, int first, List<SqlScript> scripts, Consumer<UndoScript> done) {
        if (scripts.isEmpty()) {
            return;
        }
        inTransaction(() -> {
            for (int i = 0; i < scripts.size(); i++) {
                UndoScript undo = plan.scripts().get(first + i);
                run(undo, scripts.get(i), "Nothing of it was kept"
                        + (scripts.size() == 1 ? "." : ", nor of the scripts that were to be taken back with it."));
                history.delete(plan.rows().get(first + i));
            }
        });
        plan.scripts().subList(first, first + scripts.size()).forEach(done);
    }

    private void alone(HistoryRow row, UndoScript undo, SqlScript script) throws SQLException {
        run(undo, script, "What ran before it stays, because this script runs without a transaction. Mend what the error"
                + " says, and run the downgrade again.");
        history.delete(row);
    }

    private void run(UndoScript undo, SqlScript script, String afterwards) {
        try (SqlStatementIterator statements = script.getSqlStatements()) {
            int number = 1;
            for (SqlStatement next = statements.next(); next != null; next = statements.next()) {
                run(undo, next, number++, afterwards);
            }
        }
    }

    private void statementByStatement(HistoryRow row, UndoScript undo) throws SQLException {
        java.sql.Connection jdbcConnection = connection.getJdbcConnection();
        boolean goesOn = !row.success() && UndoProgress.isStopped(jdbcConnection, undo.file());
        if (!row.success() && !goesOn) {
            throw new DowngradeException(undo.script() + " is applied in part only: it failed. Mend what made it fail and run"
                    + " migrate, then it can be taken back.");
        }
        SqlScript script = parse(undo);
        UndoProgress.prepare(jdbcConnection);
        UndoProgress[] progress = new UndoProgress[1];
        inTransaction(() -> {
            history.markUnfinished(row);
            progress[0] = UndoProgress.begin(jdbcConnection, undo.file(), goesOn);
        });
        try (SqlStatementIterator statements = script.getSqlStatements()) {
            int number = 1;
            for (SqlStatement next = statements.next(); next != null; next = statements.next()) {
                SqlStatement statement = next;
                int place = number++;
                inTransaction(() -> {
                    if (!progress[0].hasRun(statement.getSql())) {
                        counted(undo, statement, place, progress[0]);
                    }
                });
            }
        }
        inTransaction(() -> {
            history.delete(row);
            progress[0].end();
        });
        UndoProgress.release(jdbcConnection);
    }

    private void counted(UndoScript undo, SqlStatement statement, int number, UndoProgress progress) throws SQLException {
        try {
            run(undo, statement, number, "What ran before it stays, because the database commits each statement. Mend what the"
                    + " error says, in the data or in that statement, and run downgrade again: it goes on from there.");
        } catch (DowngradeException e) {
            progress.failed();
            throw e;
        }
        progress.ran(statement.getSql());
    }

    private void run(UndoScript undo, SqlStatement statement, int number, String afterwards) {
        Results results = statement.execute(jdbc, executor, configuration);
        if (results.getException() != null) {
            throw new DowngradeException(undo.file() + " stopped at its statement " + number + " (line "
                    + statement.getLineNumber() + "): " + statement.getSql().strip() + "\n"
                    + results.getException().getMessage() + "\n" + afterwards, results.getException());
        }
    }

    private void inTransaction(Work work) {
        new TransactionalExecutionTemplate(connection.getJdbcConnection(), true).execute(() -> {
            work.run();
            return work;
        });
    }

    private SqlScript parse(UndoScript undo) {
        ScriptSettings settings = folder.settings(undo);
        String lines = undo.isGenerated() && settings.isEmpty() ? ScriptSettings.WITHOUT_PLACEHOLDERS
                : String.join("\n", settings.lines());
        return new ParserSqlScript(
                database.getDatabaseType().createParser(configuration, configuration.getResourceProvider(), context),
                new StringResource(undo.text()), new StringResource(lines), true);
    }

    /** What a transaction does. */
    private interface Work {

        void run() throws SQLException;
    }
}
