package io.quarkiverse.migrator.dialect;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import io.quarkiverse.migrator.change.AddIndex;
import io.quarkiverse.migrator.change.AlterColumn;
import io.quarkiverse.migrator.change.DropIndex;
import io.quarkiverse.migrator.plan.Phase;
import io.quarkiverse.migrator.plan.Stage;
import io.quarkiverse.migrator.plan.Statement;
import io.quarkiverse.migrator.plan.Step;
import io.quarkiverse.migrator.schema.Column;
import io.quarkiverse.migrator.schema.Constraint;
import io.quarkiverse.migrator.schema.ForeignKey;
import io.quarkiverse.migrator.schema.Index;
import io.quarkiverse.migrator.schema.QualifiedName;

/** Parts the way back as the way there was parted. What the second script made may be there or not: it may have failed. */
final class PostgreSqlOnlineUndo {

    private final PostgreSqlDialect dialect;
    private final PostgreSqlOnlineStatements statements;
    private final Map<String, List<Statement>> late = new HashMap<>();
    private final List<Step> more = new ArrayList<>();

    PostgreSqlOnlineUndo(PostgreSqlDialect dialect, PostgreSqlOnlineStatements statements) {
        this.dialect = dialect;
        this.statements = statements;
    }

    void addedIndex(AddIndex add) {
        String plain = dialect.statements(new DropIndex(add.table(), add.index())).get(0).sql();
        late.put(plain, List.of(dropIndex(Phase.DROP_INDEX, add.table(), add.index().name())));
    }

    void droppedIndex(DropIndex drop) {
        Index index = drop.index();
        Statement plain = dialect.statements(new AddIndex(drop.table(), index)).get(0);
        String create = plain.sql().replaceFirst("^create index ", "create index if not exists ");
        late.put(plain.sql(), List.of(new Statement(plain.phase(), create, plain.hazards()).afterwards()));
    }

    void addedKey(QualifiedName table, Constraint key) {
        Statement plain = dialect.drop(table, key);
        late.put(plain.sql(), List.of(ifExists(plain), dropIndex(plain.phase(), table, key.name())));
    }

    void addedForeignKey(QualifiedName table, ForeignKey key) {
        Statement plain = dialect.drop(table, key);
        late.put(plain.sql(), List.of(ifExists(plain)));
    }

    void setNotNull(QualifiedName table, Column column, boolean checkedLate) {
        List<Statement> back = new ArrayList<>(statements.dropNotNull(table, column.name()));
        if (!checkedLate) {
            back.add(statements.dropNotNullCheck(table, column.name()));
        }
        more.add(new Step(new AlterColumn(table, column, column.withNullable(true), "", false), back));
    }

    /** The changes that lead back, with the statements that take back the second script set apart. */
    List<Step> steps(List<Step> plain) {
        List<Step> steps = new ArrayList<>();
        for (Step step : plain) {
            steps.add(new Step(step.change(), step.statements().stream()
                    .flatMap(statement -> late.getOrDefault(statement.sql(), List.of(statement)).stream()).toList()));
        }
        steps.addAll(more);
        Set<String> done = new HashSet<>();
        steps.forEach(step -> step.statements().stream().filter(statement -> statement.stage() == Stage.AFTERWARDS)
                .forEach(statement -> done.add(statement.sql())));
        return steps.stream().map(step -> new Step(step.change(), step.statements().stream()
                .filter(statement -> statement.stage() == Stage.AFTERWARDS || !done.contains(statement.sql())).toList()))
                .toList();
    }

    private Statement dropIndex(Phase phase, QualifiedName table, String index) {
        return Statement.of(phase, "drop index if exists " + statements.indexName(table, index)).afterwards();
    }

    private static Statement ifExists(Statement plain) {
        String sql = plain.sql().replaceFirst(" drop constraint ", " drop constraint if exists ");
        return new Statement(plain.phase(), sql, plain.hazards()).afterwards();
    }
}
