package io.quarkiverse.migrator.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import io.quarkiverse.migrator.dialect.Dialect;
import io.quarkiverse.migrator.dialect.Dialects;
import io.quarkiverse.migrator.schema.Column;
import io.quarkiverse.migrator.schema.Schema;
import io.quarkiverse.migrator.schema.Table;
import io.quarkiverse.migrator.schema.View;
import io.quarkiverse.migrator.state.Draft;
import io.quarkiverse.migrator.state.Snapshot;

class BackfillsTest {

    private static final Dialect POSTGRESQL = Dialects.of("postgresql").orElseThrow();
    private static final Schema BEFORE = Schema
            .of(Table.of("users", Column.required("id", "bigint"), Column.of("name", "varchar(20)")));
    private static final Schema AFTER = Schema
            .of(Table.of("users", Column.required("id", "bigint"), Column.required("name", "varchar(20)"),
                    Column.required("age", "integer"), Column.required("born", "date")));

    @Test
    void readsEntries() {
        assertThat(Backfills.ofEntries(List.of("users.age= 1 = 1 ", "users.name='a'"), List.of(Schema.empty(), AFTER)))
                .isEqualTo(Map.of("users.age", "1 = 1", "users.name", "'a'"));
    }

    @Test
    void stopsAtAnEntryThatMatchesNothing() {
        assertStops("people.age=0", "\", but the entities have no table people. Correct or remove the entry.");
        assertStops("users.agee=0", "\", but the table users has no column agee in the entities; it has id, name, age, born."
                + " Correct or remove the entry.");
        assertStops("age=0", "\", which is not of the form table.column=SQL expression");
        assertStops("users.age=", "\", which is not of the form table.column=SQL expression");
    }

    @Test
    void stopsWhereItIsNoSql() {
        Answers answers = new Answers(List.of(), List.of(), Map.of("users.age", "0; drop table users"), false);

        assertThatThrownBy(() -> draft(answers)).isInstanceOf(BackfillException.class)
                .hasMessage("What existing rows are to get in users.age, \"0; drop table users\", has a ; outside of a literal."
                        + " Correct the @Backfill of its field, or quarkus.migrator.backfills.");
    }

    @Test
    void stopsWhereItReadsAViewThatIsMadeAnew() {
        View view = View.of("age", "select max(id) as age from users");
        Schema before = new Schema(List.of(), List.of(), List.of(), BEFORE.tables(), List.of(view), List.of(), List.of(),
                List.of());
        Schema after = new Schema(List.of(), List.of(), List.of(), AFTER.tables(), List.of(view), List.of(), List.of(),
                List.of());
        Snapshot snapshot = new Snapshot("postgresql", List.of(), before);
        Answers reads = new Answers(List.of(), List.of(), Map.of("users.age", "(select max(age) from age)"), false);
        Answers calculates = new Answers(List.of(), List.of(), Map.of("users.age", "coalesce(age, 1)"), false);

        assertThatThrownBy(() -> Draft.of(snapshot, "", after, POSTGRESQL, "", reads)).isInstanceOf(BackfillException.class)
                .hasMessage(
                        "What existing rows are to get in users.age, \"(select max(age) from age)\", reads the view age, which"
                                + " is made after them in the same script. Read its tables instead.");
        assertThat(Draft.of(snapshot, "", after, POSTGRESQL, "", calculates).plan().questions()).hasSize(2);
    }

    @Test
    void overlooksWhatNoScriptWouldUse() {
        Answers answers = new Answers(List.of(), List.of(), Map.of("users.id", "it's old"), false);

        assertThat(draft(answers).plan().questions()).hasSize(3);
    }

    @Test
    void asksForAllColumnsAtOnceAndSaysWhatToWriteForEach() {
        assertThat(draft(Answers.none()).plan().questions()).extracting(Question::text).containsExactlyInAnyOrder(
                asks("users.age"), asks("users.born"), asks("users.name"));
    }

    private static String asks(String column) {
        return column + " is not null, and rows that exist have no value for it. Give the field a @ColumnDefault or @Backfill,"
                + " or say what they get: -Dquarkus.migrator.backfills=" + column + "=<SQL expression>";
    }

    private static void assertStops(String entry, String reason) {
        assertThatThrownBy(() -> Backfills.ofEntries(List.of(entry), List.of(AFTER))).isInstanceOf(BackfillException.class)
                .hasMessage("quarkus.migrator.backfills has \"" + entry + reason);
    }

    private static Draft draft(Answers answers) {
        return Draft.of(new Snapshot("postgresql", List.of(), BEFORE), "", AFTER, POSTGRESQL, "test", answers);
    }
}
