package io.quarkiverse.migrator.state;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;

import io.quarkiverse.migrator.dialect.Dialect;
import io.quarkiverse.migrator.dialect.Dialects;
import io.quarkiverse.migrator.diff.RenameHint;
import io.quarkiverse.migrator.plan.Answers;
import io.quarkiverse.migrator.plan.Question;
import io.quarkiverse.migrator.schema.Column;
import io.quarkiverse.migrator.schema.QualifiedName;
import io.quarkiverse.migrator.schema.Schema;
import io.quarkiverse.migrator.schema.Table;

/** A dev database over several edits of the entities. */
class DraftedTest {

    private static final Dialect DIALECT = Dialects.of("postgresql").orElseThrow();
    private static final QualifiedName USERS = QualifiedName.of("users");
    private static final Answers NONE = answers();

    private final Drafted scripts = Drafted.of(new Snapshot("postgresql", List.of(), users("id", "name")));

    @Test
    void withTheScriptsAloneItIsEmpty() {
        assertThat(scripts.isEmpty()).isTrue();
        assertThat(scripts.back(DIALECT).isEmpty()).isTrue();
    }

    @Test
    void whatOnlyTheDraftMadeGoesWithoutAQuestion() {
        Drafted drafted = edited(scripts, users("id", "name", "note"), NONE);
        Draft undone = drafted.towards(users("id", "name"), DIALECT, NONE);

        assertThat(sql(undone)).containsExactly("alter table users drop column note");
        assertThat(undone.plan().questions()).isEmpty();
        assertThat(drafted.after(undone, users("id", "name")).isEmpty()).isTrue();
    }

    @Test
    void whatAScriptMadeIsAskedFor() {
        Draft dropped = scripts.towards(users("id"), DIALECT, NONE);

        assertThat(dropped.plan().questions()).extracting(Question::subject).containsExactly("users.name");
        assertThat(scripts.towards(users("id"), DIALECT, NONE.losing(Set.of("users.name"))).plan().questions()).isEmpty();
    }

    @Test
    void aRenameIsUndoneByARename() {
        Answers renamed = answers("users.name=title");
        Drafted drafted = edited(scripts, users("id", "title"), renamed);

        assertThat(drafted.known("users.title")).isEqualTo("users.name");
        assertThat(sql(drafted.towards(users("id", "name"), DIALECT, NONE)))
                .containsExactly("alter table users rename column title to name");
        assertThat(sql(drafted.back(DIALECT))).containsExactly("alter table users rename column title to name");
        // The answer of the scripts is still in the file when the database has it already
        assertThat(drafted.towards(users("id", "title"), DIALECT, renamed).isEmpty()).isTrue();
    }

    @Test
    void aSecondRenameIsAskedByTheNameThatTheScriptsKnow() {
        Drafted drafted = edited(scripts, users("id", "title"), answers("users.name=title"));
        Draft asked = drafted.towards(users("id", "label"), DIALECT, NONE);
        Draft answered = drafted.towards(users("id", "label"), DIALECT, answers("users.name=label"));

        assertThat(asked.plan().questions()).extracting(Question::subject).containsExactly("users.title");
        assertThat(sql(answered)).containsExactly("alter table users rename column title to label");
        assertThat(drafted.after(answered, users("id", "label")).renames().columns())
                .isEqualTo(Map.of(USERS, Map.of("name", "label")));
    }

    @Test
    void aTableIsFollowed() {
        Schema people = Schema.of(Table.of("people", Column.of("id", "text"), Column.of("name", "text"),
                Column.of("note", "text")));
        Answers hint = new Answers(List.of(), List.of(RenameHint.ofTable(QualifiedName.of("people"), List.of("users"))),
                Map.of(), false);
        Drafted drafted = edited(scripts, people, hint);

        assertThat(drafted.known("people")).isEqualTo("users");
        assertThat(drafted.known("people.name")).isEqualTo("users.name");
        assertThat(drafted.towards(people, DIALECT, hint).isEmpty()).isTrue();
        assertThat(sql(drafted.back(DIALECT))).contains("alter table people rename to users")
                .anyMatch(statement -> statement.contains("drop column note"));
        // A column that the draft alone made, in a table that scripts made under another name
        assertThat(drafted.towards(Schema.of(Table.of("people", Column.of("id", "text"), Column.of("name", "text"))), DIALECT,
                hint).plan().questions()).isEmpty();
    }

    @Test
    void aScriptMadeOfTheDraftIsItsNewGround() {
        Schema now = users("id", "name", "note");
        Drafted drafted = edited(scripts, now, NONE);

        assertThat(drafted.on(new Snapshot("postgresql", List.of(), now)).isEmpty()).isTrue();
        assertThat(drafted.on(new Snapshot("postgresql", List.of(), users("id", "name", "origin"))).isEmpty()).isFalse();
    }

    private static Drafted edited(Drafted before, Schema target, Answers answers) {
        Draft draft = before.towards(target, DIALECT, answers);
        assertThat(draft.plan().questions()).isEmpty();
        return before.after(draft, target);
    }

    private static List<String> sql(Draft draft) {
        return draft.plan().statements().stream().map(each -> each.sql()).toList();
    }

    private static Answers answers(String... renames) {
        return new Answers(List.of(renames), List.of(), Map.of(), false);
    }

    private static Schema users(String... columns) {
        return Schema.of(Table.of("users", List.of(columns).stream().map(name -> Column.of(name, "text"))
                .toArray(Column[]::new)));
    }
}
