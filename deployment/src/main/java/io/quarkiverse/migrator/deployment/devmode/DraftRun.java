package io.quarkiverse.migrator.deployment.devmode;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

import io.quarkiverse.migrator.state.Draft;

/**
 * Runs a draft: as one transaction where the database can, so that nothing of one that fails stays. MySQL commits each
 * statement,
 * so there the table of the draft counts them, and the next reload goes on with the one that failed.
 */
final class DraftRun {

    private static final String LOCK_TIMEOUT = "set local lock_timeout = '15s'";

    private final Connection connection;
    private final DraftTable table;

    DraftRun(Connection connection, DraftTable table) {
        this.connection = connection;
        this.table = table;
    }

    /**
     * Runs it.
     *
     * @param before what the database has
     * @param after what it has afterwards
     * @throws DraftException if the database refuses a statement; the message says which, and what became of those before
     */
    void run(Draft draft, DraftRow before, DraftRow after) throws SQLException {
        List<String> statements = draft.plan().statements().stream().map(each -> each.sql()).toList();
        table.create();
        if (connection.getMetaData().dataDefinitionCausesTransactionCommit()) {
            oneByOne(statements, before, after);
        } else {
            together(statements, after);
        }
    }

    private void together(List<String> statements, DraftRow after) throws SQLException {
        connection.setAutoCommit(false);
        try {
            if (!statements.isEmpty()) {
                execute(LOCK_TIMEOUT);
            }
            for (String statement : statements) {
                try {
                    execute(statement);
                } catch (SQLException e) {
                    throw new DraftException("the database refused\n  " + indented(statement) + "\n" + e.getMessage(), e);
                }
            }
            table.write(after);
            connection.commit();
        } catch (SQLException | DraftException e) {
            connection.rollback();
            throw e;
        } finally {
            connection.setAutoCommit(true);
        }
    }

    private void oneByOne(List<String> statements, DraftRow before, DraftRow after) throws SQLException {
        List<String> done = new ArrayList<>(before.unfinished());
        if (statements.size() < done.size() || !statements.subList(0, done.size()).equals(done)) {
            throw new DraftException("a draft before it stopped in the middle, after\n  " + indented(done.get(done.size() - 1))
                    + "\nand the entities want something else now. Bring them back to what they were then, or reset the"
                    + " database.", null);
        }
        for (String statement : statements.subList(done.size(), statements.size())) {
            try {
                execute(statement);
            } catch (SQLException e) {
                table.write(before.stoppedAfter(done));
                throw new DraftException("the database refused\n  " + indented(statement) + "\n" + e.getMessage()
                        + (done.isEmpty() ? ""
                                : "\nThe " + done.size() + " statements before it stay, because the database"
                                        + " commits each. Mend what the error says in the data, and the next reload goes on with it."),
                        e);
            }
            done.add(statement);
            table.write(before.stoppedAfter(done));
        }
        table.write(after);
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String indented(String sql) {
        return sql.strip().replace("\n", "\n  ");
    }
}
