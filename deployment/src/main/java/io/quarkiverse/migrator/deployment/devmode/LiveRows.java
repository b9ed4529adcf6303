package io.quarkiverse.migrator.deployment.devmode;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

import io.quarkiverse.migrator.change.AddColumn;
import io.quarkiverse.migrator.change.AlterColumn;
import io.quarkiverse.migrator.change.Change;
import io.quarkiverse.migrator.change.DropColumn;
import io.quarkiverse.migrator.change.DropTable;
import io.quarkiverse.migrator.dialect.Dialect;
import io.quarkiverse.migrator.plan.ChangeLine;
import io.quarkiverse.migrator.plan.Question;
import io.quarkiverse.migrator.plan.Question.Kind;
import io.quarkiverse.migrator.plan.Step;
import io.quarkiverse.migrator.schema.QualifiedName;
import io.quarkiverse.migrator.state.Draft;

/** What the rows of a dev database say about a draft. */
final class LiveRows {

    private final Connection connection;
    private final Dialect dialect;

    LiveRows(Connection connection, Dialect dialect) {
        this.connection = connection;
        this.dialect = dialect;
    }

    /** The questions that these rows raise: where there are none, none needs a value. */
    List<Question> open(Draft draft) throws SQLException {
        List<Question> open = new ArrayList<>();
        for (Question question : draft.plan().questions()) {
            if (question.kind() != Kind.FILL || lacksValue(question.subject(), draft)) {
                open.add(question);
            }
        }
        return open;
    }

    /** What a draft takes away that holds something, in words. */
    List<String> losses(Draft draft) throws SQLException {
        List<String> losses = new ArrayList<>();
        for (Step step : draft.plan().steps()) {
            Change change = step.change();
            if (change instanceof DropTable drop) {
                if (any(drop.table().name(), "")) {
                    losses.add("the rows of " + drop.table().name());
                }
            } else if (change instanceof DropColumn drop) {
                if (any(drop.table(), name(drop.column().name()) + " is not null")) {
                    losses.add("the values of " + drop.table() + "." + drop.column().name());
                }
            } else if (step.destructive()) {
                losses.add(ChangeLine.of(change).subject());
            }
        }
        return losses;
    }

    private boolean lacksValue(String subject, Draft draft) throws SQLException {
        for (Step step : draft.plan().steps()) {
            if (step.change() instanceof AddColumn add && subject.equals(add.table() + "." + add.column().name())) {
                return any(draft.resolved().formerTable(add.table()), "");
            }
            if (step.change() instanceof AlterColumn alter && subject.equals(alter.table() + "." + alter.column())) {
                return any(draft.resolved().formerTable(alter.table()),
                        name(draft.resolved().formerColumn(alter.table(), alter.column())) + " is null");
            }
        }
        return true;
    }

    private boolean any(QualifiedName table, String condition) throws SQLException {
        String from = (table.namespace().isEmpty() ? "" : name(table.namespace()) + ".") + name(table.name());
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(
                        "select 1 from " + from + (condition.isEmpty() ? "" : " where " + condition) + " limit 1")) {
            return rows.next();
        }
    }

    private String name(String stored) {
        return dialect.names().written(stored);
    }
}
