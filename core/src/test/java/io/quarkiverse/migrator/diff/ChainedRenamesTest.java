package io.quarkiverse.migrator.diff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import io.quarkiverse.migrator.schema.Column;
import io.quarkiverse.migrator.schema.QualifiedName;
import io.quarkiverse.migrator.schema.Schema;
import io.quarkiverse.migrator.schema.Table;

/** Renames one after the other, as edits in dev mode make them. */
class ChainedRenamesTest {

    private static final QualifiedName USERS = QualifiedName.of("users");
    private static final QualifiedName PEOPLE = QualifiedName.of("people");
    private static final QualifiedName FOLKS = QualifiedName.of("folks");

    @Test
    void oneAfterTheOtherIsOne() {
        Renames both = tables(Map.of(USERS, PEOPLE)).then(tables(Map.of(PEOPLE, FOLKS)));

        assertThat(both.tables()).isEqualTo(Map.of(USERS, FOLKS));
        assertThat(both.formerTable(FOLKS)).isEqualTo(USERS);
    }

    @Test
    void thereAndBackIsNone() {
        assertThat(tables(Map.of(USERS, PEOPLE)).then(tables(Map.of(PEOPLE, USERS))).tables()).isEmpty();
        assertThat(columns(USERS, Map.of("name", "title")).then(columns(USERS, Map.of("title", "name"))).columns().get(USERS))
                .isEmpty();
    }

    @Test
    void anExchangeTwiceIsNone() {
        Renames exchange = columns(USERS, Map.of("home", "work", "work", "home"));

        assertThat(exchange.then(exchange).columns().get(USERS)).isEmpty();
        assertThat(exchange.then(columns(USERS, Map.of("home", "office"))).columns().get(USERS))
                .isEqualTo(Map.of("home", "work", "work", "office"));
    }

    @Test
    void aColumnIsFollowedThroughItsTable() {
        Renames columnFirst = columns(USERS, Map.of("name", "title")).then(tables(Map.of(USERS, PEOPLE)))
                .then(columns(PEOPLE, Map.of("title", "label")));
        Renames tableFirst = tables(Map.of(USERS, PEOPLE)).then(columns(PEOPLE, Map.of("name", "label")));

        for (Renames renames : List.of(columnFirst, tableFirst)) {
            assertThat(renames.tables()).isEqualTo(Map.of(USERS, PEOPLE));
            assertThat(renames.columns()).isEqualTo(Map.of(USERS, Map.of("name", "label")));
            assertThat(renames.formerColumn(PEOPLE, "label")).isEqualTo("name");
        }
    }

    @Test
    void aNameThatBecameFreeIsNotTakenForTheFormerOne() {
        // name became title, and a new column name became label
        Renames both = columns(USERS, Map.of("name", "title")).then(columns(USERS, Map.of("name", "label")));

        assertThat(both.columns().get(USERS)).containsEntry("name", "title").doesNotContainValue("label");
    }

    @Test
    void whatIsThereNoMoreIsNotRenamed() {
        Renames renames = tables(Map.of(USERS, PEOPLE)).then(columns(PEOPLE, Map.of("name", "title", "age", "years")));
        Schema from = Schema.of(Table.of("users", Column.of("name", "text"), Column.of("age", "int")));

        assertThat(renames.within(from, Schema.of(Table.of("people", Column.of("title", "text")))).columns())
                .isEqualTo(Map.of(USERS, Map.of("name", "title")));
        assertThat(renames.within(from, Schema.of(Table.of("others"))).isEmpty()).isTrue();
        assertThat(renames.within(Schema.empty(), Schema.of(Table.of("people", Column.of("title", "text")))).isEmpty())
                .isTrue();
    }

    @Test
    void theDatabaseIsToldTheWayFromWhatItHasRenamed() {
        Schema to = Schema.of(Table.of("people", Column.of("label", "text")));
        List<RenameHint> hints = List.of(RenameHint.ofTable(PEOPLE, List.of("users")),
                RenameHint.ofColumn(PEOPLE, "label", List.of("name")));
        Renames made = tables(Map.of(USERS, FOLKS)).then(columns(FOLKS, Map.of("name", "title")));

        assertThat(ChainedHints.fromBetween(hints, made, to)).containsExactly(
                RenameHint.ofTable(PEOPLE, List.of("users", "folks")),
                RenameHint.ofColumn(PEOPLE, "label", List.of("name")));
        assertThat(ChainedHints.fromBetween(hints, columns(PEOPLE, Map.of("name", "title")), to)).contains(
                RenameHint.ofColumn(PEOPLE, "label", List.of("name", "title")));
    }

    @Test
    void anEditThatWasUndoneIsTheWayBack() {
        Schema to = Schema.of(Table.of("users", Column.of("name", "text")));
        Renames made = columns(USERS, Map.of("name", "title")).then(tables(Map.of(USERS, PEOPLE)));

        assertThat(ChainedHints.fromBetween(List.of(), made, to)).contains(RenameHint.ofTable(USERS, List.of("people")),
                RenameHint.ofColumn(USERS, "name", List.of("title")));
        assertThat(ChainedHints.fromBetween(List.of(), made,
                Schema.of(Table.of("people", Column.of("title", "text"))))).isEmpty();
    }

    @Test
    void theScriptsAreToldWhatOnlyTheDatabaseHasRenamed() {
        Schema to = Schema.of(Table.of("people", Column.of("title", "text")));
        Renames made = tables(Map.of(USERS, PEOPLE)).then(columns(PEOPLE, Map.of("name", "title")));

        assertThat(ChainedHints.overBetween(List.of(), made, to)).containsExactly(RenameHint.ofTable(PEOPLE, List.of("users")),
                RenameHint.ofColumn(PEOPLE, "title", List.of("name")));
        // A name that only the database between has had
        assertThat(ChainedHints.overBetween(List.of(RenameHint.ofColumn(PEOPLE, "label", List.of("title"))), made,
                Schema.of(Table.of("people", Column.of("label", "text")))))
                .contains(RenameHint.ofColumn(PEOPLE, "label", List.of("title", "name")));
    }

    private static Renames tables(Map<QualifiedName, QualifiedName> names) {
        return new Renames(names, Map.of(), Map.of(), Map.of(), Map.of(), Map.of());
    }

    private static Renames columns(QualifiedName table, Map<String, String> names) {
        return new Renames(Map.of(), Map.of(table, names), Map.of(), Map.of(), Map.of(), Map.of());
    }
}
