package io.quarkiverse.migrator.it.proof.random;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.junit.jupiter.api.Test;

import io.quarkiverse.migrator.dialect.Dialect;
import io.quarkiverse.migrator.dialect.Dialects;
import io.quarkiverse.migrator.diff.SchemaDiff;
import io.quarkiverse.migrator.it.support.Catalog;
import io.quarkiverse.migrator.it.support.Database;
import io.quarkiverse.migrator.it.support.PostgresServer;
import io.quarkiverse.migrator.plan.Answers;
import io.quarkiverse.migrator.plan.Plan;
import io.quarkiverse.migrator.plan.Statement;
import io.quarkiverse.migrator.schema.Column;
import io.quarkiverse.migrator.schema.Schema;
import io.quarkiverse.migrator.schema.Sequence;
import io.quarkiverse.migrator.schema.Table;
import io.quarkiverse.migrator.state.Draft;
import io.quarkiverse.migrator.state.Snapshot;
import io.quarkiverse.migrator.state.SnapshotCodec;

/**
 * Random schemas and random edits of them, many groups of tables in one database, with a row in each table. The script applies
 * as
 * written; the catalog is then that of a database made anew; the rows are there; the next diff is empty; the way back restores
 * the former catalog.
 * <p>
 * {@code -Drandom.seed=N} runs one batch alone, {@code -Drandom.batches=N} another number of them.
 */
class RandomPairsTest {

    private static final Dialect DIALECT = Dialects.of("postgresql").orElseThrow();
    private static final int GROUPS = 50;

    @Test
    void everyEditIsMigrated() {
        Long only = Long.getLong("random.seed");
        int batches = only != null ? 1 : Integer.getInteger("random.batches", 40);
        int changed = 0;
        for (int batch = 0; batch < batches; batch++) {
            long seed = only != null ? only : batch;
            try {
                changed += check(new Random(seed));
            } catch (AssertionError | RuntimeException e) {
                throw new AssertionError("Run it alone with -Drandom.seed=" + seed + "\n" + e.getMessage(), e);
            }
        }
        System.out.printf("Random pairs on PostgreSQL: %d groups of tables, %d changes, all equal%n", batches * GROUPS,
                changed);
        assertThat(changed).isGreaterThan(batches * GROUPS / 2);
    }

    private static int check(Random random) {
        RandomSchemas schemas = new RandomSchemas(random);
        RandomEdits edits = new RandomEdits(random);
        List<Table> before = new ArrayList<>();
        List<Table> after = new ArrayList<>();
        List<Sequence> sequencesBefore = new ArrayList<>();
        List<Sequence> sequencesAfter = new ArrayList<>();
        for (int i = 0; i < GROUPS; i++) {
            List<Table> group = schemas.group("g" + i);
            before.addAll(group);
            after.addAll(edits.edit(group));
            Sequence sequence = schemas.sequence("s" + i);
            sequencesBefore.add(sequence);
            sequencesAfter.add(random.nextInt(3) == 0 ? schemas.sequence("s" + i) : sequence);
        }
        Schema from = new Schema(List.of(), List.of(), sequencesBefore, before, List.of());
        Schema to = new Schema(List.of(), List.of(), sequencesAfter, after, List.of());
        return check(DIALECT.completed(from), DIALECT.completed(to), edits.renames());
    }

    private static int check(Schema from, Schema to, List<String> renames) {
        Answers answers = new Answers(renames, List.of(), fills(to), true);
        Plan first = plan(Schema.empty(), from, Answers.none());
        Plan second = plan(from, to, answers);
        assertThat(second.questions()).isEmpty();
        Database migrated = PostgresServer.shared().createDatabase();
        migrated.execute(sql(first.statements()));
        Catalog former = migrated.catalog();
        migrated.execute(rows(from));
        migrated.execute(sql(second.statements()));
        Database anew = PostgresServer.shared().createDatabase();
        anew.execute(sql(plan(Schema.empty(), to, Answers.none()).statements()));

        assertThat(anew.catalog().diff(migrated.catalog())).as("catalog, from one made anew").isEmpty();
        for (Table table : to.tables()) {
            boolean old = from.table(table.name()).isPresent()
                    || renames.stream().anyMatch(r -> r.endsWith("=" + table.name()));
            assertThat(migrated.query("select count(*) from " + table.name())).containsExactly(old ? "1" : "0");
        }
        assertThat(SchemaDiff.between(to, read(to))).isEmpty();
        // A dropped table comes back empty, so what referred to its rows must not
        to.tables().stream().filter(table -> table.column("ref_id").isPresent())
                .forEach(table -> migrated.execute("update " + table.name() + " set ref_id = null"));
        migrated.execute(sql(second.undoStatements()));
        assertThat(former.diff(migrated.catalog())).as("catalog after the way back").isEmpty();
        return second.steps().size();
    }

    private static Plan plan(Schema from, Schema to, Answers answers) {
        return Draft.of(new Snapshot(DIALECT.name(), List.of(), from), "", to, DIALECT, "random", answers).plan();
    }

    private static List<String> sql(List<Statement> statements) {
        return statements.stream().map(Statement::sql).toList();
    }

    private static Schema read(Schema schema) {
        return SnapshotCodec.read(SnapshotCodec.write(new Snapshot(DIALECT.name(), List.of(), schema)), "schema.json").schema();
    }

    /** A value for every column, so that no question stays open. */
    private static Map<String, String> fills(Schema to) {
        Map<String, String> fills = new HashMap<>();
        for (Table table : to.tables()) {
            for (Column column : table.columns()) {
                if (!column.nullable() && !column.identity() && column.generatedAs().isEmpty()) {
                    fills.put(table.name() + "." + column.name(), DIALECT.neutralValue(column));
                }
            }
        }
        return fills;
    }

    /** One row in each table, of values that convert to each other; keys that refer are checked again afterwards. */
    private static List<String> rows(Schema schema) {
        List<String> inserts = new ArrayList<>();
        inserts.add("set session_replication_role = replica");
        for (Table table : schema.tables()) {
            List<Column> columns = table.columns().stream().filter(column -> column.generatedAs().isEmpty()).toList();
            inserts.add("insert into " + table.name() + " (" + String.join(", ", columns.stream().map(Column::name).toList())
                    + ") values (" + String.join(", ", columns.stream().map(RandomPairsTest::value).toList()) + ")");
        }
        inserts.add("set session_replication_role = default");
        return inserts;
    }

    private static String value(Column column) {
        boolean one = column.name().equals("ref_id") || RandomSchemas.TYPES.contains(column.type());
        return one ? column.type().startsWith("varchar") || column.type().equals("text") ? "'1'" : "1"
                : DIALECT.neutralValue(column);
    }
}
