package io.quarkiverse.migrator.it.proof.random;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;

import io.quarkiverse.migrator.diff.SchemaDiff;
import io.quarkiverse.migrator.it.support.Catalog;
import io.quarkiverse.migrator.it.support.Database;
import io.quarkiverse.migrator.plan.Answers;
import io.quarkiverse.migrator.plan.Plan;
import io.quarkiverse.migrator.plan.Stage;
import io.quarkiverse.migrator.plan.Statement;
import io.quarkiverse.migrator.schema.Column;
import io.quarkiverse.migrator.schema.Schema;
import io.quarkiverse.migrator.schema.Sequence;
import io.quarkiverse.migrator.schema.Table;
import io.quarkiverse.migrator.state.Draft;
import io.quarkiverse.migrator.state.Snapshot;
import io.quarkiverse.migrator.state.SnapshotCodec;

/** Groups of tables before and after random edits, and what is to hold for the script between them. */
final class RandomPairs {

    static final int GROUPS = 50;

    private final Vocabulary vocabulary;
    private final boolean online;

    RandomPairs(Vocabulary vocabulary, boolean online) {
        this.vocabulary = vocabulary;
        this.online = online;
    }

    int check(Random random) {
        RandomSchemas schemas = new RandomSchemas(vocabulary, random);
        RandomEdits edits = new RandomEdits(vocabulary, random);
        List<Table> before = new ArrayList<>();
        List<Table> after = new ArrayList<>();
        List<Sequence> sequencesBefore = new ArrayList<>();
        List<Sequence> sequencesAfter = new ArrayList<>();
        for (int i = 0; i < GROUPS; i++) {
            List<Table> group = schemas.group("g" + i);
            before.addAll(group);
            after.addAll(edits.edit(group));
            if (vocabulary.standard()) {
                Sequence sequence = schemas.sequence("s" + i);
                sequencesBefore.add(sequence);
                sequencesAfter.add(random.nextInt(3) == 0 ? schemas.sequence("s" + i) : sequence);
            }
        }
        Schema from = new Schema(List.of(), List.of(), sequencesBefore, before, List.of());
        Schema to = new Schema(List.of(), List.of(), sequencesAfter, after, List.of());
        return check(vocabulary.dialect().completed(from), vocabulary.dialect().completed(to), edits.renames());
    }

    private int check(Schema from, Schema to, List<String> renames) {
        Answers plain = new Answers(renames, List.of(), fills(to), true);
        Answers answers = online ? plain.online(Duration.ofSeconds(5)) : plain;
        Plan first = plan(Schema.empty(), from, Answers.none());
        Plan second = plan(from, to, answers);
        assertThat(second.questions()).isEmpty();
        try (Database migrated = vocabulary.databases().get(); Database anew = vocabulary.databases().get()) {
            migrated.execute(sql(first.statements()));
            Catalog former = migrated.catalog();
            migrated.execute(rows(from));
            migrated.execute(sql(second.statements(Stage.TOGETHER)));
            alone(migrated, sql(second.statements(Stage.AFTERWARDS)));
            anew.execute(sql(plan(Schema.empty(), to, Answers.none()).statements()));

            assertThat(anew.catalog().diff(migrated.catalog())).as("catalog, from one made anew").isEmpty();
            assertRowsKept(migrated, from, to, renames);
            assertThat(SchemaDiff.between(to, read(to))).isEmpty();
            // A dropped table comes back empty, so what referred to its rows must not
            to.tables().stream().filter(table -> table.column("ref_id").isPresent())
                    .forEach(table -> migrated.execute("update " + table.name() + " set ref_id = null"));
            migrated.execute(sql(second.undoStatements()));
            assertThat(former.diff(migrated.catalog())).as("catalog after the way back").isEmpty();
        }
        return second.steps().size();
    }

    private static void assertRowsKept(Database migrated, Schema from, Schema to, List<String> renames) {
        for (Table table : to.tables()) {
            boolean old = from.table(table.name()).isPresent()
                    || renames.stream().anyMatch(rename -> rename.endsWith("=" + table.name()));
            assertThat(migrated.query("select count(*) from " + table.name())).containsExactly(old ? "1" : "0");
        }
    }

    private Plan plan(Schema from, Schema to, Answers answers) {
        return Draft
                .of(new Snapshot(vocabulary.dialect().name(), List.of(), from), "", to, vocabulary.dialect(), "random", answers)
                .plan();
    }

    /** Runs each statement without a transaction around it, and all of them twice, as after a failure. */
    private static void alone(Database database, List<String> statements) {
        try (Connection connection = database.connect(); java.sql.Statement statement = connection.createStatement()) {
            for (String sql : Stream.concat(statements.stream(), statements.stream()).toList()) {
                statement.execute(sql);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(String.join(";\n", statements), e);
        }
    }

    private List<String> sql(List<Statement> statements) {
        return statements.stream().map(Statement::sql).toList();
    }

    private Schema read(Schema schema) {
        return SnapshotCodec
                .read(SnapshotCodec.write(new Snapshot(vocabulary.dialect().name(), List.of(), schema)), "schema.json")
                .schema();
    }

    /** A value for every column, so that no question stays open. */
    private Map<String, String> fills(Schema to) {
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

    /** One row in each table, of values that convert to each other; keys that refer are checked again afterwards. */
    private List<String> rows(Schema schema) {
        List<String> inserts = new ArrayList<>();
        inserts.add(vocabulary.foreignKeysOff());
        for (Table table : schema.tables()) {
            List<Column> columns = table.columns().stream().filter(column -> column.generatedAs().isEmpty()).toList();
            inserts.add("insert into " + table.name() + " (" + String.join(", ", columns.stream().map(Column::name).toList())
                    + ") values (" + String.join(", ", columns.stream().map(this::value).toList()) + ")");
        }
        inserts.add(vocabulary.foreignKeysOn());
        return inserts;
    }

    private String value(Column column) {
        boolean one = column.name().equals("ref_id") || vocabulary.convertible().contains(column.type());
        return one ? vocabulary.isText(column.type()) ? "'1'" : "1"
                : vocabulary.dialect().neutralValue(column);
    }
}
