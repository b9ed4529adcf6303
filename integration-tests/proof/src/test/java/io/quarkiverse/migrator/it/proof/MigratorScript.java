package io.quarkiverse.migrator.it.proof;

import java.util.List;

import io.quarkiverse.migrator.dialect.Dialect;
import io.quarkiverse.migrator.dialect.Dialects;
import io.quarkiverse.migrator.plan.Answers;
import io.quarkiverse.migrator.plan.Plan;
import io.quarkiverse.migrator.plan.Statement;
import io.quarkiverse.migrator.schema.Schema;
import io.quarkiverse.migrator.state.Draft;
import io.quarkiverse.migrator.state.Snapshot;

/**
 * What Migrator writes to lead from one schema to another.
 *
 * @param statements the script
 * @param undo the way back
 */
record MigratorScript(List<String> statements, List<String> undo) {

    static final Dialect DIALECT = Dialects.of("postgresql").orElseThrow();

    static MigratorScript between(Schema from, Schema to, Answers answers) {
        Plan plan = Draft.of(new Snapshot(DIALECT.name(), List.of(), from), "", to, DIALECT, "proof", answers).plan();
        return new MigratorScript(plan.statements().stream().map(Statement::sql).toList(),
                plan.undoStatements().stream().map(Statement::sql).toList());
    }
}
