package io.quarkiverse.migrator.dialect;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import io.quarkiverse.migrator.change.AddColumn;
import io.quarkiverse.migrator.change.AddConstraint;
import io.quarkiverse.migrator.change.AddIndex;
import io.quarkiverse.migrator.change.AddTable;
import io.quarkiverse.migrator.change.AlterColumn;
import io.quarkiverse.migrator.change.Change;
import io.quarkiverse.migrator.change.DropIndex;
import io.quarkiverse.migrator.plan.Hazard;
import io.quarkiverse.migrator.plan.Phase;
import io.quarkiverse.migrator.plan.Plan;
import io.quarkiverse.migrator.plan.Statement;
import io.quarkiverse.migrator.plan.Step;
import io.quarkiverse.migrator.schema.Check;
import io.quarkiverse.migrator.schema.Column;
import io.quarkiverse.migrator.schema.Constraint;
import io.quarkiverse.migrator.schema.ForeignKey;
import io.quarkiverse.migrator.schema.QualifiedName;

/**
 * A plan in the form that leaves PostgreSQL's tables in use: what only needs a short lock goes together in a transaction, what
 * reads or writes all rows comes afterwards, statement by statement.
 */
final class PostgreSqlOnline {

    private final PostgreSqlDialect dialect;
    private final Plan plain;
    private final PostgreSqlOnlineScope scope;
    private final PostgreSqlOnlineStatements statements;
    private final PostgreSqlOnlineUndo undo;

    PostgreSqlOnline(PostgreSqlDialect dialect, Plan plain, Duration lockTimeout) {
        this.dialect = dialect;
        this.plain = plain;
        this.scope = new PostgreSqlOnlineScope(plain.steps().stream().map(Step::change).toList());
        this.statements = new PostgreSqlOnlineStatements(dialect, lockTimeout);
        this.undo = new PostgreSqlOnlineUndo(dialect, statements);
    }

    Plan plan() {
        List<Step> steps = plain.steps().stream().map(step -> new Step(step.change(), statements(step))).toList();
        return new Plan(List.of(statements.open()), steps, undo.steps(plain.undo()), plain.questions());
    }

    private List<Statement> statements(Step step) {
        Change change = step.change();
        if (change instanceof AddIndex add) {
            undo.addedIndex(add);
            return statements.buildIndex(add.table(), add.index(), step.statements().get(0));
        }
        if (change instanceof DropIndex drop && scope.dropsLate(drop)) {
            undo.droppedIndex(drop);
            return List.of(statements.dropFormerIndex(drop.table(), drop.index().name()));
        }
        if (change instanceof AddConstraint add) {
            return constraint(step, add.table(), add.constraint());
        }
        if (change instanceof AddTable add) {
            return newTable(step, add);
        }
        if (change instanceof AddColumn add) {
            return column(step, add.table(), add.column());
        }
        if (change instanceof AlterColumn alter && !alter.after().identity()) {
            return column(step, alter.table(), alter.after());
        }
        return step.statements();
    }

    private List<Statement> constraint(Step plain, QualifiedName table, Constraint constraint) {
        if (constraint instanceof Check check) {
            return isUnchecked(check.options()) ? plain.statements()
                    : List.of(statements.addUnchecked(table, check), statements.validate(table, check));
        }
        if (constraint instanceof ForeignKey key) {
            if (scope.leansOnLateKey(key)) {
                return lateForeignKey(table, key);
            }
            return isUnchecked(key.options() + key.definition()) ? plain.statements()
                    : List.of(statements.addUnchecked(table, key), statements.validate(table, key));
        }
        if (!scope.isLate(table, constraint)) {
            return plain.statements();
        }
        undo.addedKey(table, constraint);
        return statements.buildKey(table, constraint);
    }

    /** A new table is nobody's yet; but what it refers to may come later. */
    private List<Statement> newTable(Step plain, AddTable add) {
        QualifiedName table = add.table().name();
        List<Statement> all = new ArrayList<>(plain.statements());
        for (ForeignKey key : add.table().foreignKeys()) {
            if (scope.leansOnLateKey(key)) {
                all.removeIf(statement -> statement.sql().equals(dialect.add(table, key).sql()));
                all.addAll(lateForeignKey(table, key));
            }
        }
        return all;
    }

    private List<Statement> lateForeignKey(QualifiedName table, ForeignKey key) {
        undo.addedForeignKey(table, key);
        return isUnchecked(key.options() + key.definition()) ? List.of(statements.addLate(table, key))
                : List.of(statements.addUncheckedLate(table, key), statements.validate(table, key));
    }

    private List<Statement> column(Step plain, QualifiedName table, Column column) {
        List<Statement> all = new ArrayList<>();
        boolean fillsLate = false;
        for (Statement statement : plain.statements()) {
            if (scope.fillsLate() && statement.sql().startsWith("update ")) {
                all.add(statements.fill(statement, column.name()));
                fillsLate = true;
            } else if (statement.sql().endsWith(" set not null")) {
                all.addAll(notNull(statement, table, column, fillsLate));
            } else {
                all.add(statement);
            }
        }
        return all;
    }

    /** Rows without a value would refuse every other change to them, so the check comes after they were filled. */
    private List<Statement> notNull(Statement plain, QualifiedName table, Column column, boolean late) {
        Hazard[] hazards = plain.hazards().stream().filter(hazard -> hazard != Hazard.LONG_LOCK).toArray(Hazard[]::new);
        undo.setNotNull(table, column, late);
        List<Statement> all = new ArrayList<>();
        all.add(late ? statements.addNotNullCheckLate(table, column.name(), hazards)
                : Statement.of(Phase.ALTER_COLUMN, statements.notNullCheck(table, column.name()), hazards));
        all.addAll(statements.setNotNull(table, column.name()));
        return all;
    }

    private static boolean isUnchecked(String options) {
        return options.toLowerCase(Locale.ROOT).matches("(?s).*\\bnot\\s+(valid|enforced)\\b.*");
    }
}
