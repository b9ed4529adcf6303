package io.quarkiverse.migrator.it.proof.random.entities;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import io.quarkiverse.migrator.dialect.Dialect;
import io.quarkiverse.migrator.diff.SchemaDiff;
import io.quarkiverse.migrator.it.proof.random.entities.Batch.Sides;
import io.quarkiverse.migrator.it.proof.random.entities.RandomEdits.Origins;
import io.quarkiverse.migrator.it.support.Catalog;
import io.quarkiverse.migrator.it.support.Database;
import io.quarkiverse.migrator.plan.Answers;
import io.quarkiverse.migrator.plan.Plan;
import io.quarkiverse.migrator.plan.Statement;
import io.quarkiverse.migrator.schema.Column;
import io.quarkiverse.migrator.schema.Schema;
import io.quarkiverse.migrator.schema.Table;
import io.quarkiverse.migrator.state.Draft;
import io.quarkiverse.migrator.state.Snapshot;
import io.quarkiverse.migrator.state.SnapshotCodec;

/** What is to hold for the script between two sides of entities. */
final class EntityPairs {

    private final Batch batch;
    private final Sides sides;
    private final Target target;
    private final Dialect dialect;
    private final Schema from;
    private final Schema to;

    private EntityPairs(Batch batch) {
        this.batch = batch;
        this.sides = batch.read();
        this.target = batch.target();
        this.dialect = target.dialect();
        this.from = sides.before().model().schema();
        this.to = sides.after().model().schema();
    }

    /** Checks all that is to hold, and tells how many changes there were. */
    static int check(Batch batch) {
        return new EntityPairs(batch).check();
    }

    private int check() {
        Schema snapshot = read(from);
        assertNoPhantom(from, snapshot);
        Schema next = read(to);
        assertNoPhantom(to, next);
        assertThat(plan(next, to, answers(List.of())).steps()).as("second diff").isEmpty();
        Plan plan = plan(snapshot, to, answers(renames()));
        assertThat(plan.questions()).as("questions").isEmpty();
        Catalog hibernatesBefore = hibernates(sides.before().statements());
        Catalog hibernatesAfter = hibernates(sides.after().statements());
        try (Database database = target.createDatabase()) {
            database.execute(sql(plan(Schema.empty(), from, Answers.none()).statements()));
            assertEqual("catalog made anew", hibernatesBefore, database);
            database.execute(Rows.inserts(from, target));
            Rows before = Rows.read(database, from, dialect);

            database.execute(sql(plan.statements()));

            assertEqual("catalog after the script", hibernatesAfter, database);
            KeptColumns kept = KeptColumns.of(sides.before(), sides.after(), batch.origins());
            assertThat(kept.lost(before, Rows.read(database, to, dialect), from, to)).as("values").isEmpty();

            database.execute(Unrestorable.of(from, to, kept).deletes(target));
            database.execute(sql(plan.undoStatements()));

            assertEqual("catalog after the way back", hibernatesBefore, database);
        }
        return plan.steps().size();
    }

    private static void assertNoPhantom(Schema schema, Schema snapshot) {
        assertThat(SchemaDiff.between(schema, schema)).as("diff with itself").isEmpty();
        assertThat(SchemaDiff.between(snapshot, schema)).as("diff with the snapshot").isEmpty();
        assertThat(SchemaDiff.between(schema, snapshot)).as("diff from the snapshot").isEmpty();
    }

    private static void assertEqual(String what, Catalog expected, Database database) {
        assertThat(expected.diff(database.catalog().withoutOrderInChecks())).as(what).isEmpty();
    }

    private Catalog hibernates(List<String> statements) {
        try (Database database = target.createDatabase()) {
            database.execute(statements);
            return database.catalog().withoutOrderInChecks();
        }
    }

    /** A value for each column that has neither a default nor one that the entities give. */
    private Answers answers(List<String> renames) {
        Map<String, String> fills = new HashMap<>();
        Values values = new Values(to);
        for (Table table : to.tables()) {
            for (Column column : table.columns()) {
                if (!column.nullable() && !column.identity() && column.generatedAs().isEmpty()
                        && column.defaultValue().isEmpty()) {
                    boolean refers = table.foreignKeys().stream().anyMatch(key -> key.columns().contains(column.name()));
                    fills.put(table.name() + "." + column.name(), values.of(table, column, refers ? 1 : 7));
                }
            }
        }
        fills.putAll(sides.after().model().hints().backfills());
        return new Answers(renames, sides.after().model().hints().renames(), fills, true);
    }

    /** The renames that annotations can't say. */
    private List<String> renames() {
        Set<String> renames = new LinkedHashSet<>();
        sides.after().columns().forEach((path, now) -> {
            Origins origins = batch.origins().get(Batch.number(path));
            String former = sides.before().columns().get(origins.path(path));
            if (former != null && origins.isExchanged(path)) {
                renames.add(former + "=" + now.substring(now.indexOf('.') + 1));
            }
            if (former != null && origins.isTableExchanged(path.substring(0, path.indexOf('.'))) && isKey(path, now)) {
                renames.add(KeptColumns.table(former) + "=" + KeptColumns.table(now));
            }
        });
        return List.copyOf(renames);
    }

    /** Whether the attribute is of the entity's own key. */
    private boolean isKey(String path, String column) {
        String name = KeptColumns.table(column);
        return !path.contains("{join}") && !path.contains("{key}") && !path.contains("{element}") && !path.contains("{index}")
                && to.tables().stream().filter(table -> table.name().name().equals(name))
                        .anyMatch(table -> table.primaryKey().orElseThrow().columns()
                                .contains(column.substring(name.length() + 1)));
    }

    private Plan plan(Schema before, Schema after, Answers answers) {
        return Draft.of(new Snapshot(dialect.name(), List.of(), before), "", after, dialect, "random", answers).plan();
    }

    private static List<String> sql(List<Statement> statements) {
        return statements.stream().map(Statement::sql).toList();
    }

    private Schema read(Schema schema) {
        return SnapshotCodec.read(SnapshotCodec.write(new Snapshot(dialect.name(), List.of(), schema)), "schema.json").schema();
    }
}
