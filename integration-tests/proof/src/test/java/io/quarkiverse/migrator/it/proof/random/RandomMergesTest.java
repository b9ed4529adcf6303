package io.quarkiverse.migrator.it.proof.random;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

import org.junit.jupiter.api.Test;

import io.quarkiverse.migrator.it.support.Catalog;
import io.quarkiverse.migrator.it.support.Database;
import io.quarkiverse.migrator.it.support.MySqlServer;
import io.quarkiverse.migrator.plan.Answers;
import io.quarkiverse.migrator.plan.Plan;
import io.quarkiverse.migrator.plan.Statement;
import io.quarkiverse.migrator.schema.Column;
import io.quarkiverse.migrator.schema.Schema;
import io.quarkiverse.migrator.schema.Table;
import io.quarkiverse.migrator.state.Draft;
import io.quarkiverse.migrator.state.Script;
import io.quarkiverse.migrator.state.Snapshot;
import io.quarkiverse.migrator.state.merge.Branch;
import io.quarkiverse.migrator.state.merge.BranchMerge;
import io.quarkiverse.migrator.state.merge.MergeException;
import io.quarkiverse.migrator.state.merge.ScriptText;

/**
 * Two branches that edit the same tables at random. Where their scripts may follow each other, they apply in that order, give
 * what the merged snapshot says, and the second one's way back gives what was before; elsewhere the merge stops.
 * <p>
 * {@code -Drandom.seed=N} takes other ones.
 */
class RandomMergesTest {

    private static final int GROUPS = 150;

    private final List<String> base = new ArrayList<>();
    private final List<String> first = new ArrayList<>();
    private final List<String> second = new ArrayList<>();
    private final List<String> back = new ArrayList<>();
    private final List<String> anew = new ArrayList<>();
    private int merged;
    private int stopped;

    @Test
    void whatIsMergedAppliesOnPostgreSql() {
        run(Vocabulary.POSTGRESQL, GROUPS);
    }

    @Test
    void whatIsMergedAppliesOnMySql() {
        Optional<String> obstacle = MySqlServer.obstacle();
        assumeTrue(obstacle.isEmpty(), obstacle::toString);
        run(Vocabulary.MYSQL, GROUPS / 3);
    }

    private void run(Vocabulary vocabulary, int groups) {
        long seed = Long.getLong("random.seed", 0);
        Random random = new Random(seed);
        RandomSchemas schemas = new RandomSchemas(vocabulary, random);
        for (int i = 0; i < groups; i++) {
            List<Table> tables = schemas.group("g" + i);
            merge(vocabulary, tables, new RandomEdits(vocabulary, random), new RandomEdits(vocabulary, random));
        }
        System.out.printf("Random merges on %s: %d merged, %d stopped%n", vocabulary.dialect().name(), merged, stopped);
        assertThat(merged).as("merged").isGreaterThan(groups / 10);
        assertThat(stopped).as("stopped").isGreaterThan(groups / 10);
        try (Database migrated = vocabulary.databases().get(); Database fresh = vocabulary.databases().get()) {
            migrated.execute(base);
            migrated.execute(first);
            Catalog former = migrated.catalog();
            migrated.execute(second);
            fresh.execute(anew);
            assertThat(fresh.catalog().diff(migrated.catalog())).as("seed %d, catalog from one made anew", seed).isEmpty();
            migrated.execute(back);
            assertThat(former.diff(migrated.catalog())).as("seed %d, catalog after the way back", seed).isEmpty();
        }
    }

    private void merge(Vocabulary vocabulary, List<Table> tables, RandomEdits oneSide, RandomEdits otherSide) {
        Schema from = schema(vocabulary, tables);
        Schema one = schema(vocabulary, oneSide.edit(tables));
        Schema other = schema(vocabulary, otherSide.edit(tables));
        Plan onePlan = plan(vocabulary, from, one, oneSide.renames());
        Plan otherPlan = plan(vocabulary, from, other, otherSide.renames());
        Snapshot before = snapshot(vocabulary, from);
        BranchMerge merge;
        try {
            merge = BranchMerge.of(before, branch("ours", vocabulary, one, onePlan),
                    branch("theirs", vocabulary, other, otherPlan),
                    vocabulary.dialect());
        } catch (MergeException e) {
            stopped++;
            return;
        }
        if (onePlan.steps().isEmpty() || otherPlan.steps().isEmpty()) {
            return;
        }
        merged++;
        base.addAll(sql(plan(vocabulary, Schema.empty(), from, List.of()).statements()));
        first.addAll(sql(onePlan.statements()));
        second.addAll(sql(otherPlan.statements()));
        back.addAll(sql(otherPlan.undoStatements()));
        anew.addAll(sql(plan(vocabulary, Schema.empty(), merge.snapshot().schema(), List.of()).statements()));
    }

    private static Schema schema(Vocabulary vocabulary, List<Table> tables) {
        return vocabulary.dialect().completed(new Schema(List.of(), List.of(), List.of(), tables, List.of()));
    }

    private static Snapshot snapshot(Vocabulary vocabulary, Schema schema) {
        return new Snapshot(vocabulary.dialect().name(), List.of(), schema);
    }

    private static Branch branch(String name, Vocabulary vocabulary, Schema schema, Plan plan) {
        String text = String.join(";\n", sql(plan.statements()));
        ScriptText script = new ScriptText(Script.of("V2__" + name + ".sql", text).orElseThrow(), text, Optional.empty(),
                Optional.empty());
        return new Branch(name, snapshot(vocabulary, schema), List.of(script));
    }

    private static Plan plan(Vocabulary vocabulary, Schema from, Schema to, List<String> renames) {
        Answers answers = new Answers(renames, List.of(), fills(vocabulary, to), true);
        return Draft.of(snapshot(vocabulary, from), "", to, vocabulary.dialect(), "random", answers).plan();
    }

    private static List<String> sql(List<Statement> statements) {
        return statements.stream().map(Statement::sql).toList();
    }

    private static Map<String, String> fills(Vocabulary vocabulary, Schema to) {
        Map<String, String> fills = new HashMap<>();
        for (Table table : to.tables()) {
            for (Column column : table.columns()) {
                if (!column.nullable() && !column.identity() && column.generatedAs().isEmpty()) {
                    fills.put(table.name() + "." + column.name(), vocabulary.dialect().neutralValue(column));
                }
            }
        }
        return fills;
    }
}
