package io.quarkiverse.migrator.diff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import io.quarkiverse.migrator.change.Change;
import io.quarkiverse.migrator.change.ContinueNumbering;
import io.quarkiverse.migrator.schema.Column;
import io.quarkiverse.migrator.schema.Numbering;
import io.quarkiverse.migrator.schema.QualifiedName;
import io.quarkiverse.migrator.schema.Schema;
import io.quarkiverse.migrator.schema.Table;

class NumberingDiffTest {

    private static final Table PERSON = Table.of("person", Column.required("id", "bigint"));
    private static final Table TOWN = Table.of("town", Column.required("id", "bigint"));

    @Test
    void aSnapshotWrittenBeforeRowsWerePartOfItGivesNoPhantom() {
        Schema former = schema(List.of("person"), List.of());
        assertThat(SchemaDiff.between(former, schema(List.of("person"), List.of(numbering("person", 50))))).isEmpty();
    }

    @Test
    void aRowThatIsNewBesideOneOfSuchASnapshotIsSeen() {
        Schema former = schema(List.of("person"), List.of());
        Schema now = schema(List.of("person", "town"), List.of(numbering("person", 50), numbering("town", 50)));
        assertThat(SchemaDiff.between(former, now)).contains(continued("town", 50));
    }

    @Test
    void anotherStepIsSeen() {
        assertThat(SchemaDiff.between(schema(List.of("person"), List.of(numbering("person", 50))),
                schema(List.of("person"), List.of(numbering("person", 10))))).containsExactly(continued("person", 10));
    }

    @Test
    void anEntityThatJoinsARowIsSeen() {
        assertThat(SchemaDiff.between(schema(List.of("person"), List.of(numbering("town", 50))),
                schema(List.of("person"), List.of(numbering("town", 50), numbering("person", 50)))))
                .containsExactly(continued("person", 50));
    }

    private static Change continued(String table, long step) {
        return new ContinueNumbering(numbering(table, step));
    }

    private static Numbering numbering(String table, long step) {
        return new Numbering(QualifiedName.of(table), "id", QualifiedName.of("numbers"), "number", step, step - 1,
                Optional.of(new Numbering.Row("name", table, 0)));
    }

    private static Schema schema(List<String> rows, List<Numbering> numberings) {
        Table empty = Table.of("numbers", Column.required("name", "varchar(255)"), Column.of("number", "bigint"));
        Table numbers = new Table(empty.name(), "", "", empty.columns(), Optional.empty(), List.of(), List.of(), List.of(),
                List.of(), rows.stream().map(row -> "insert into numbers values ('" + row + "', 0)").toList());
        return new Schema(List.of(), List.of(), List.of(), List.of(PERSON, TOWN, numbers), List.of(), List.of(), numberings,
                List.of());
    }
}
