package io.quarkiverse.migrator.it.proof.merge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkiverse.migrator.it.proof.Server;
import io.quarkiverse.migrator.it.support.Database;
import io.quarkiverse.migrator.plan.Answers;
import io.quarkiverse.migrator.schema.Column;
import io.quarkiverse.migrator.schema.Index;
import io.quarkiverse.migrator.schema.IndexKey;
import io.quarkiverse.migrator.schema.PrimaryKey;
import io.quarkiverse.migrator.schema.QualifiedName;
import io.quarkiverse.migrator.schema.Schema;
import io.quarkiverse.migrator.schema.Table;
import io.quarkiverse.migrator.state.Draft;
import io.quarkiverse.migrator.state.ProjectFiles;
import io.quarkiverse.migrator.state.ProjectState;
import io.quarkiverse.migrator.state.Snapshot;
import io.quarkiverse.migrator.state.StateException;
import io.quarkiverse.migrator.state.merge.History;
import io.quarkiverse.migrator.state.merge.Merge;

/** Two branches that git merges, with the scripts of both; what comes out is applied on a real server. */
class MergeTest {

    private static final Column ID = Column.required("id", "bigint");
    private static final Column NAME = Column.of("name", "varchar(255)");
    private static final Column EMAIL = Column.of("email", "varchar(255)");
    private static final Column AGE = Column.of("age", "integer");
    private static final Table PERSON = table("person", ID, NAME);
    private static final Table PET = table("pet", ID, NAME);

    @TempDir
    Path folder;
    private Repository project;

    @BeforeEach
    void begin() {
        project = new Repository(folder);
        project.build(Schema.of(PERSON));
    }

    @Test
    void theScriptOfTheBranchThatComesInFollowsThoseOfMain() {
        parted(Schema.of(person(EMAIL)), Schema.of(PERSON, PET));
        project.gitStops("merge", "feature");
        assertThatThrownBy(() -> ProjectState.read(project.layout)).isInstanceOf(StateException.class)
                .hasMessageContaining("schema.json").hasMessageContaining("command=merge");

        String said = project.merge();

        assertThat(said).contains("Keeps V2__add_email_to_person.sql: main has it.",
                "Renamed V2__add_pet.sql to V3__add_pet.sql, with its way back.");
        assertMerged(Schema.of(person(EMAIL), PET), "V1__initial.sql", "V2__add_email_to_person.sql", "V3__add_pet.sql");
        assertThat(project.undo("U3__add_pet.sql")).contains("takes back V3__add_pet.sql", "drop table pet");
        assertThat(project.layout.undo().resolve("U2__add_pet.sql")).doesNotExist();
        assertThat(project.merge()).startsWith("Nothing to merge");
    }

    @Test
    void mainKeepsItsNamesAlsoWhereItComesIn() {
        parted(Schema.of(person(EMAIL)), Schema.of(PERSON, PET));
        project.git("checkout", "--quiet", "feature");
        project.gitStops("merge", "main");

        project.merge();

        assertMerged(Schema.of(person(EMAIL), PET), "V1__initial.sql", "V2__add_email_to_person.sql", "V3__add_pet.sql");
    }

    @Test
    void andInARebase() {
        parted(Schema.of(person(EMAIL)), Schema.of(PERSON, PET));
        project.git("checkout", "--quiet", "feature");
        project.gitStops("rebase", "main");

        project.merge();

        assertMerged(Schema.of(person(EMAIL), PET), "V1__initial.sql", "V2__add_email_to_person.sql", "V3__add_pet.sql");
        project.git("add", "-A");
        project.git("-c", "core.editor=true", "rebase", "--continue");
    }

    @Test
    void aBranchOfSeveralScriptsFollowsAsAWhole() {
        project.git("checkout", "--quiet", "-b", "feature");
        project.build(Schema.of(PERSON, PET));
        project.build(Schema.of(PERSON, table("pet", ID, NAME, AGE)));
        project.git("checkout", "--quiet", "main");
        project.build(Schema.of(person(EMAIL)));
        project.gitStops("merge", "feature");

        project.merge();

        assertMerged(Schema.of(person(EMAIL), table("pet", ID, NAME, AGE)), "V1__initial.sql",
                "V2__add_email_to_person.sql", "V3__add_pet.sql", "V4__add_age_to_pet.sql");
        assertThat(project.script("V4__add_age_to_pet.sql")).contains("since V3__add_pet").doesNotContain("V2__");
    }

    @Test
    void anOnlineScriptTakesItsSettingsAlong() {
        project.git("checkout", "--quiet", "-b", "feature");
        project.buildOnline(Schema.of(indexed(PERSON, "person_name", "name")));
        List<String> online = project.scripts().stream().filter(file -> file.startsWith("V2")).toList();
        project.git("checkout", "--quiet", "main");
        project.build(Schema.of(PERSON, PET));
        project.gitStops("merge", "feature");

        project.merge();

        assertThat(project.scripts()).hasSize(3).last().isEqualTo(online.get(0).replace("V2__", "V3__"));
        assertThat(project.layout.scripts().resolve(online.get(0).replace("V2__", "V3__") + ".conf"))
                .hasContent("executeInTransaction=false");
        assertThat(project.layout.scripts().resolve(online.get(0) + ".conf")).doesNotExist();
        assertThat(draftIsEmpty(Schema.of(indexed(PERSON, "person_name", "name"), PET))).isTrue();
    }

    @Test
    void oneFileNameOnBothBranchesIsTakenApart() {
        Schema ours = Schema.of(person(EMAIL), PET);
        Schema theirs = Schema.of(person(AGE));
        project.git("checkout", "--quiet", "-b", "feature");
        named(theirs, "more");
        project.git("checkout", "--quiet", "main");
        named(ours, "more");
        project.gitStops("merge", "feature");
        assertThat(project.mergeStops("--keep", "V2__more.sql")).contains("a script of each branch", "ours or theirs");

        project.merge();

        assertMerged(Schema.of(person(EMAIL, AGE), PET), "V1__initial.sql", "V2__more.sql", "V3__more.sql");
        assertThat(project.script("V2__more.sql")).contains("create table pet").doesNotContain("<<<<", ">>>>", " age ");
        assertThat(project.undo("U2__more.sql")).contains("drop table pet").doesNotContain("<<<<", ">>>>");
    }

    @ParameterizedTest
    @ValueSource(strings = { "merge", "diff3", "zdiff3" })
    void everyStyleOfConflictIsRead(String style) {
        project.git("config", "merge.conflictStyle", style);
        parted(Schema.of(person(EMAIL)), Schema.of(PERSON, PET));
        project.gitStops("merge", "feature");

        project.merge("theirs");

        assertMerged(Schema.of(person(EMAIL), PET), "V1__initial.sql", "V2__add_pet.sql", "V3__add_email_to_person.sql");
    }

    @Test
    void whereNoCommitHasASideItStops() {
        parted(Schema.of(person(EMAIL)), Schema.of(PERSON, PET));
        project.gitStops("merge", "feature");

        assertThatThrownBy(() -> Merge.run(project.layout, History.NONE, Optional.of("ours")))
                .hasMessageContaining("schema.json as it was after V2__add_email_to_person.sql is in no commit");
    }

    @Test
    void whatWasStashedFollows() {
        Schema ours = Schema.of(person(EMAIL));
        project.git("checkout", "--quiet", "-b", "feature");
        project.build(ours);
        project.git("checkout", "--quiet", "main");
        project.write(Schema.of(PERSON, PET), Answers.none());
        project.git("stash", "--include-untracked", "--quiet");
        project.git("merge", "--quiet", "feature");
        project.gitStops("stash", "pop");

        project.merge();

        assertMerged(Schema.of(person(EMAIL), PET), "V1__initial.sql", "V2__add_email_to_person.sql", "V3__add_pet.sql");
    }

    @Test
    void aSnapshotThatWasSettledForOneSideFindsTheOtherInTheHistory() {
        parted(Schema.of(person(EMAIL)), Schema.of(PERSON, PET));
        project.gitStops("merge", "feature");
        project.git("checkout", "--theirs", "--", "src/main/migrator/schema.json");
        assertThatThrownBy(() -> ProjectState.read(project.layout)).hasMessageContaining("V2__add_pet.sql")
                .hasMessageContaining("V2__add_email_to_person.sql").hasMessageContaining("command=merge");

        project.merge();

        assertMerged(Schema.of(person(EMAIL), PET), "V1__initial.sql", "V2__add_email_to_person.sql", "V3__add_pet.sql");
    }

    @Test
    void whereMainHasBothAPersonSaysWhichStays() {
        parted(Schema.of(person(EMAIL)), Schema.of(PERSON, PET));
        project.gitStops("merge", "feature");
        project.commit();

        assertThat(project.mergeStops()).contains("main has both",
                "--keep V2__add_email_to_person.sql or --keep V2__add_pet.sql");
        assertThat(project.mergeStops("--keep", "V9__no.sql")).contains("no script of either");
        assertThat(project.mergeStops("--kep", "x")).contains("does not know \"--kep\"");
        project.merge("--keep", "src/main/resources/db/migration/V2__add_pet.sql");

        assertMerged(Schema.of(person(EMAIL), PET), "V1__initial.sql", "V2__add_pet.sql", "V3__add_email_to_person.sql");
    }

    @Test
    void withoutABranchThatOthersBuildOnAPersonSaysWhichStays() {
        project.git("branch", "-m", "main", "trunk");
        project.git("checkout", "--quiet", "-b", "feature");
        project.build(Schema.of(PERSON, PET));
        project.git("checkout", "--quiet", "trunk");
        project.build(Schema.of(person(EMAIL)));
        project.gitStops("merge", "feature");

        assertThat(project.mergeStops()).contains("no branch that others build on");
        project.merge("--keep=theirs");

        assertMerged(Schema.of(person(EMAIL), PET), "V1__initial.sql", "V2__add_pet.sql", "V3__add_email_to_person.sql");
    }

    @Test
    void aScriptOfAReleaseIsNotRenamedUnlessAPersonSaysSo() {
        parted(Schema.of(person(EMAIL)), Schema.of(PERSON, PET));
        project.git("tag", "v1.1", "feature");
        project.gitStops("merge", "feature");

        assertThat(project.mergeStops()).contains("the tag v1.1 has src/main/resources/db/migration/V2__add_pet.sql");
        project.merge("--keep", "ours");

        assertMerged(Schema.of(person(EMAIL), PET), "V1__initial.sql", "V2__add_email_to_person.sql", "V3__add_pet.sql");
    }

    @Test
    void aScriptWrittenByHandIsRenumberedToo() {
        project.git("checkout", "--quiet", "-b", "feature");
        project.write(project.layout.scripts().resolve("V2__people.sql"), "insert into person (id, name) values (1, 'Ada');\n");
        project.commit();
        project.git("checkout", "--quiet", "main");
        project.build(Schema.of(person(EMAIL)));
        project.git("merge", "--quiet", "--no-edit", "feature");
        assertThatThrownBy(() -> ProjectState.read(project.layout)).hasMessageContaining("V2__people.sql")
                .hasMessageContaining("V2__add_email_to_person.sql").hasMessageContaining("command=merge");
        assertThat(project.mergeStops()).contains("main has both");

        project.merge("--keep", "V2__add_email_to_person.sql");

        assertMerged(Schema.of(person(EMAIL)), "V1__initial.sql", "V2__add_email_to_person.sql", "V3__people.sql");
    }

    @Test
    void whatBothChangeStopsAndTheRemedyWritesTheSecondAnew() {
        parted(Schema.of(table("person", ID, NAME.withType("text"))),
                Schema.of(table("person", ID, NAME.withDefault("'?'")), PET));
        project.gitStops("merge", "feature");

        String said = project.mergeStops();

        assertThat(said).contains("Both branches touch column person.name.", "nothing was changed");
        List<String> commands = said.lines().filter(line -> line.startsWith("  ")).map(String::strip).toList();
        assertThat(commands).hasSize(3).last().isEqualTo("mvn clean package -DskipTests");
        project.shell(commands.get(0));
        project.shell(commands.get(1));
        Schema both = Schema.of(table("person", ID, NAME.withType("text").withDefault("'?'")), PET);
        project.write(both, Answers.none());
        assertMerged(both, "V1__initial.sql", "V2__alter_column_person_name.sql", "V3__add_pet.sql");
    }

    @Test
    void whatBothMakeAlikeStops() {
        parted(Schema.of(person(EMAIL)), Schema.of(person(EMAIL), PET));
        project.gitStops("merge", "feature");

        assertThat(project.mergeStops()).contains("Both branches touch column person.email.");
    }

    @Test
    void whatOneNeedsAndTheOtherTookAwayStops() {
        stops(Schema.of(table("person", ID)), Schema.of(indexed(PERSON, "person_name", "name")),
                "column person.name, which index person.person_name needs");
    }

    @Test
    void aTableThatOneTookAwayAndTheOtherAddsToStops() {
        stops(Schema.of(PET), Schema.of(person(EMAIL)), "table person, which column person.email needs");
    }

    @Test
    void aTableThatOneRenamedAndTheOtherNamesInAScriptOfItsOwnStops() {
        project.git("checkout", "--quiet", "-b", "feature");
        project.write(project.layout.scripts().resolve("V2__people.sql"), "insert into person (id, name) values (1, 'Ada');\n");
        project.build(Schema.of(PERSON, PET));
        project.git("checkout", "--quiet", "main");
        project.build(Schema.of(table("human", ID, NAME)), "person=human");
        project.gitStops("merge", "feature");

        assertThat(project.mergeStops()).contains("table person");
    }

    private void stops(Schema ours, Schema theirs, String words) {
        parted(ours, theirs);
        project.gitStops("merge", "feature");
        assertThat(project.mergeStops()).contains(words);
    }

    /** Main and a branch each write the next script. */
    private void parted(Schema ours, Schema theirs) {
        project.git("checkout", "--quiet", "-b", "feature");
        project.build(theirs);
        project.git("checkout", "--quiet", "main");
        project.build(ours);
    }

    /** Writes the next script under a name, as with {@code quarkus.migrator.message}. */
    private void named(Schema entities, String message) {
        ProjectState state = ProjectState.read(project.layout);
        ProjectFiles.write(project.layout, project.draft(entities, Answers.none())
                .migration(state.scripts(), entities, Server.POSTGRESQL.dialect(), message));
        project.commit();
    }

    /** The scripts have these names, the snapshot is theirs, nothing is left to do, and a server agrees, forth and back. */
    private void assertMerged(Schema both, String... scripts) {
        assertThat(project.scripts()).containsExactly(scripts);
        assertThat(project.snapshot().scripts()).extracting(script -> script.file()).containsExactly(scripts);
        assertThat(draftIsEmpty(both)).isTrue();
        try (Database migrated = Server.POSTGRESQL.createDatabase(); Database anew = Server.POSTGRESQL.createDatabase()) {
            List<String> texts = project.scriptTexts();
            migrated.execute(texts.subList(0, texts.size() - 1));
            List<String> before = migrated.catalog().rows();
            migrated.execute(texts.get(texts.size() - 1));
            anew.execute(Draft.of(Snapshot.empty("postgresql"), "",
                    both, Server.POSTGRESQL.dialect(), "", Answers.none()).plan().statements().stream()
                    .map(statement -> statement.sql()).toList());
            assertThat(anew.catalog().diff(migrated.catalog())).isEmpty();
            Path undo = project.layout.undo().resolve("U" + scripts[scripts.length - 1].substring(1));
            if (undo.toFile().exists()) {
                migrated.execute(project.undo(undo.getFileName().toString()));
                assertThat(migrated.catalog().rows()).isEqualTo(before);
            }
        }
    }

    private boolean draftIsEmpty(Schema entities) {
        return project.draft(entities, Answers.none()).isEmpty();
    }

    private static Table person(Column... more) {
        return table("person", Stream.concat(Stream.of(ID, NAME), Arrays.stream(more)).toArray(Column[]::new));
    }

    private static Table table(String name, Column... columns) {
        return new Table(QualifiedName.of(name), "", "", List.of(columns),
                Optional.of(new PrimaryKey(name + "_pkey", List.of("id"))), List.of(), List.of(), List.of(), List.of(),
                List.of());
    }

    private static Table indexed(Table table, String name, String column) {
        List<Index> indexes = new ArrayList<>(table.indexes());
        indexes.add(new Index(name, false, List.of(IndexKey.of(column)), "", ""));
        return new Table(table.name(), "", "", table.columns(), table.primaryKey(), List.of(), indexes, List.of(), List.of(),
                List.of());
    }
}
