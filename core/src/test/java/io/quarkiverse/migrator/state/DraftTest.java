package io.quarkiverse.migrator.state;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import io.quarkiverse.migrator.dialect.Dialect;
import io.quarkiverse.migrator.dialect.Dialects;
import io.quarkiverse.migrator.plan.Answers;
import io.quarkiverse.migrator.schema.Column;
import io.quarkiverse.migrator.schema.Schema;
import io.quarkiverse.migrator.schema.Table;

class DraftTest {

    private static final Dialect DIALECT = Dialects.of("postgresql").orElseThrow();
    private static final List<String> SWAP = List.of("users.home=work", "users.work=home");

    @Test
    void aSwapIsDoneOnceHoweverOftenABuildReadsTheSetting() {
        Schema schema = users("home", "work");
        Snapshot first = new Snapshot("postgresql", List.of(), schema);
        Draft swap = draft(first, schema, SWAP);
        assertThat(swap.isEmpty()).isFalse();
        Snapshot swapped = read(swap.migration(first.scripts(), schema, DIALECT, "").snapshot());

        assertThat(draft(swapped, schema, SWAP).isEmpty()).isTrue();

        Schema more = users("home", "work", "age");
        Draft added = draft(swapped, more, SWAP);
        assertThat(added.plan().steps()).hasSize(1);
        assertThat(draft(read(added.migration(swapped.scripts(), more, DIALECT, "").snapshot()), more, SWAP).isEmpty())
                .isTrue();
    }

    @Test
    void aSwapCanBeMeantAgainAfterAScriptWithoutIt() {
        Schema schema = users("home", "work");
        Schema more = users("home", "work", "age");
        Snapshot swapped = new Snapshot("postgresql", List.of(), schema, SWAP);
        Snapshot later = draft(swapped, more, List.of()).migration(List.of(), more, DIALECT, "").snapshot();

        assertThat(draft(later, more, SWAP).isEmpty()).isFalse();
    }

    private static Snapshot read(Snapshot snapshot) {
        return SnapshotCodec.read(SnapshotCodec.write(snapshot), "schema.json");
    }

    private static Draft draft(Snapshot current, Schema target, List<String> renames) {
        return Draft.of(current, "", target, DIALECT, "test", new Answers(renames, List.of(), Map.of(), false));
    }

    private static Schema users(String... columns) {
        return Schema.of(Table.of("users", List.of(columns).stream().map(name -> Column.of(name, "text"))
                .toArray(Column[]::new)));
    }
}
