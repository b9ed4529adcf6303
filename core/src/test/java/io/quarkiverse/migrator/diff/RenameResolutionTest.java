package io.quarkiverse.migrator.diff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import io.quarkiverse.migrator.schema.Column;
import io.quarkiverse.migrator.schema.ForeignKey;
import io.quarkiverse.migrator.schema.QualifiedName;
import io.quarkiverse.migrator.schema.Schema;
import io.quarkiverse.migrator.schema.Table;

class RenameResolutionTest {

    private static final QualifiedName USERS = QualifiedName.of("users");

    @Test
    void anEntryThatMatchesNothingStops() {
        assertThatThrownBy(() -> entries(users("name"), users("title"), "users.nmae=title"))
                .isInstanceOf(RenameException.class).hasMessage("quarkus.migrator.renames has \"users.nmae=title\", but the"
                        + " table users has no column nmae in the scripts. Correct or remove the entry.");
        assertThatThrownBy(() -> entries(users("name"), users("title"), "users.name=titel")).hasMessage(
                "quarkus.migrator.renames has \"users.name=titel\", but the entities have no column titel in the table users."
                        + " Correct or remove the entry.");
        assertThatThrownBy(() -> entries(users("name"), users("name"), "user=people")).hasMessageContaining("user=people");
        assertThatThrownBy(() -> entries(users("name"), users("title"), "users.name")).hasMessageContaining(
                "neither old_table=new_table nor table.old=new");
    }

    @Test
    void ofEntriesForSeveralDatabasesThoseFitThatMeanThisOne() {
        List<String> entries = List.of("users.name=title", "orders.name=title", "users=people", "people.age=years");
        Schema people = Schema.of(Table.of("people", Column.of("title", "text"), Column.of("years", "text")));

        assertThat(RenameResolution.fitting(entries, List.of(), users("name", "age"), people)).containsExactly(
                "users.name=title",
                "users=people",
                "people.age=years");
        assertThat(RenameResolution.fitting(entries, List.of(), users("name"), users("title")))
                .containsExactly("users.name=title");
        assertThat(RenameResolution.fitting(entries, List.of(), Schema.empty(), users("title"))).isEmpty();
    }

    @Test
    void anEntryFindsItsTableWhoeverRenamesThat() {
        QualifiedName people = QualifiedName.of("people");
        Schema before = Schema.of(Table.of("users", Column.of("name", "text")),
                Table.of("users_tags", Column.of("tag", "text")));
        Schema after = Schema.of(Table.of("people", Column.of("title", "text")),
                Table.of("people_tags", Column.of("label", "text")));
        List<String> entries = List.of("users.name=title", "users_tags.tag=label");
        List<RenameHint> hints = List.of(RenameHint.ofTable(people, List.of("users")));

        Renames renames = RenameResolution.of(before, after, entries, hints, false, Traits.NONE);

        assertThat(renames.tables()).isEqualTo(Map.of(USERS, people, QualifiedName.of("users_tags"),
                QualifiedName.of("people_tags")));
        assertThat(renames.columns()).isEqualTo(Map.of(USERS, Map.of("name", "title"), QualifiedName.of("users_tags"),
                Map.of("tag", "label")));
        assertThat(RenameResolution.fitting(entries, hints, before, after)).isEqualTo(entries);
        assertThat(RenameResolution.of(before, after, List.of("people.name=title", "people_tags.tag=label"), hints, false,
                Traits.NONE)).isEqualTo(renames);
    }

    @Test
    void aTableThatIsNamedAfterAnEntityFollowsItsTableInTheCaseOfLetters() {
        QualifiedName people = QualifiedName.of("people");
        Table tags = new Table(QualifiedName.of("User_tags"), "", "", List.of(Column.of("User_id", "text")), Optional.empty(),
                List.of(), List.of(), List.of(new ForeignKey("fk", List.of("User_id"), USERS, List.of("name"), "", "", "")),
                List.of(), List.of());
        Schema before = Schema.of(Table.of("users", Column.of("name", "text")), tags);
        Schema after = Schema.of(Table.of("people", Column.of("name", "text")),
                Table.of("user_tags", Column.of("user_id", "text")));

        Renames renames = RenameResolution.of(before, after, List.of(),
                List.of(RenameHint.ofTable(people, List.of("users"))), false, Traits.NONE);

        assertThat(renames.tables()).containsEntry(tags.name(), QualifiedName.of("user_tags"));
        assertThat(renames.columns()).isEqualTo(Map.of(tags.name(), Map.of("User_id", "user_id")));
        assertThat(RenameResolution.of(before, after, List.of(), List.of(), false, Traits.NONE).isEmpty()).isTrue();
    }

    @Test
    void tablesThatJoinTwoThatExchangeTheirNamesFollowBothAtOnce() {
        Table users = Table.of("users", Column.of("id", "text"));
        Table people = Table.of("people", Column.of("id", "text"));
        Table joined = Table.of("users_people", Column.of("a", "text"));
        Table ofOne = Table.of("users_users", Column.of("b", "text"));
        Schema after = Schema.of(users, people, Table.of("people_users", Column.of("a", "text")),
                Table.of("people_people", Column.of("b", "text")));

        assertThat(entries(Schema.of(users, people, joined, ofOne), after, "users=people", "people=users").tables())
                .containsEntry(joined.name(), QualifiedName.of("people_users"))
                .containsEntry(ofOne.name(), QualifiedName.of("people_people"));
    }

    @Test
    void aNameThatAnAnnotationGivesUpIsFree() {
        assertThat(RenameResolution.of(users("a", "b"), users("b", "c"), List.of("users.a=b"), List.of(hint("c", "b")), false,
                Traits.NONE).columns()).isEqualTo(Map.of(USERS, Map.of("a", "b", "b", "c")));
    }

    @Test
    void anEntryOfSwappedTablesIsNotTakenForOneThatWasCarriedOut() {
        Schema before = Schema.of(Table.of("users", Column.of("a", "text")), Table.of("people", Column.of("b", "text")));

        assertThat(entries(before, before, "users=people", "people=users", "users.a=b", "people.b=a").columns())
                .isEqualTo(Map.of(USERS, Map.of("a", "b"), QualifiedName.of("people"), Map.of("b", "a")));
    }

    @Test
    void anEntryThatAScriptHasCarriedOutMayStay() {
        assertThat(entries(users("title"), users("title"), "users.name=title").isEmpty()).isTrue();
        assertThat(entries(users("title"), users("title"), "people=users", "people.name=title").isEmpty()).isTrue();
        assertThat(RenameResolution.of(users("title"), Schema.of(Table.of("people", Column.of("title", "text"))),
                List.of("users.name=title"), List.of(RenameHint.ofTable(QualifiedName.of("people"), List.of("users"))), false,
                Traits.NONE).columns()).isEmpty();
    }

    @Test
    void aNameThatIsTakenStopsUnlessWhatHasItMayBeDropped() {
        Schema before = users("name", "title");

        assertThatThrownBy(() -> entries(before, users("title"), "users.name=title")).isInstanceOf(RenameException.class)
                .hasMessage("quarkus.migrator.renames says that name becomes title, but there is a title already. Rename that"
                        + " one too, correct the entry, or let the other one be dropped:"
                        + " -Dquarkus.migrator.allow-destructive=true");
        assertThat(RenameResolution.of(before, users("title"), List.of("users.name=title"), List.of(), true, Traits.NONE)
                .columns())
                .isEqualTo(Map.of(USERS, Map.of("name", "title")));
    }

    @Test
    void twoThingsCantGetOneName() {
        assertThatThrownBy(() -> entries(users("a", "b"), users("c"), "users.a=c", "users.b=c")).hasMessage(
                "quarkus.migrator.renames gives two things the name c. Correct the entries.");
    }

    @Test
    void anAnnotationThatWasUsedOrNamesNothingIsIgnored() {
        assertThat(hints(users("title"), users("title"), hint("title", "name")).isEmpty()).isTrue();
        assertThat(hints(users("name", "title"), users("title"), hint("title", "name")).isEmpty()).isTrue();
        assertThat(hints(users("a"), users("title"), hint("title", "name")).isEmpty()).isTrue();
        assertThat(hints(Schema.empty(), users("title"), hint("title", "name")).isEmpty()).isTrue();
    }

    @Test
    void twoAnnotationsOfOneFormerNameStop() {
        assertThatThrownBy(() -> hints(users("name"), users("title", "label"), hint("title", "name"), hint("label", "name")))
                .isInstanceOf(RenameException.class)
                .hasMessage("users.title and users.label both say with @RenamedFrom that they were name. Only one can have its"
                        + " values: remove the annotation from the other.");
    }

    @Test
    void anAnnotationThatWasUsedLeavesTheNameToTheNext() {
        assertThat(hints(users("title", "name"), users("title", "label"), hint("title", "name"), hint("label", "name"))
                .columns()).isEqualTo(Map.of(USERS, Map.of("name", "label")));
    }

    @Test
    void whatLeavesNoChoiceComesFirst() {
        assertThat(hints(users("town", "work_town"), users("city", "work_city"), hint("work_city", "town", "work_town"),
                hint("city", "town")).columns())
                .isEqualTo(Map.of(USERS, Map.of("town", "city", "work_town", "work_city")));
    }

    private static Renames entries(Schema from, Schema to, String... entries) {
        return RenameResolution.of(from, to, List.of(entries), List.of(), false, Traits.NONE);
    }

    private static Renames hints(Schema from, Schema to, RenameHint... hints) {
        return RenameResolution.of(from, to, List.of(), List.of(hints), false, Traits.NONE);
    }

    private static RenameHint hint(String column, String... formers) {
        return RenameHint.ofColumn(USERS, column, List.of(formers));
    }

    private static Schema users(String... columns) {
        return Schema.of(Table.of("users",
                List.of(columns).stream().map(column -> Column.of(column, "text")).toArray(Column[]::new)));
    }
}
