package io.quarkiverse.migrator.it.lifecycle.devmode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.TestMethodOrder;

import io.quarkiverse.migrator.it.lifecycle.harness.Command;
import io.quarkiverse.migrator.it.lifecycle.harness.DevDatabase;
import io.quarkiverse.migrator.it.lifecycle.harness.Migrations;
import io.quarkiverse.migrator.it.lifecycle.harness.Outcome;
import io.quarkiverse.migrator.it.lifecycle.harness.Project;
import io.quarkiverse.migrator.it.lifecycle.harness.RunningApp;
import io.quarkiverse.migrator.it.support.Catalog;
import io.quarkiverse.migrator.it.support.Database;
import io.quarkiverse.migrator.it.support.PostgresServer;

/** A day with the example in dev mode: one process, in which each step goes on from the one before. */
@TestInstance(Lifecycle.PER_CLASS)
@TestMethodOrder(OrderAnnotation.class)
class DraftTest {

    private static final String MCP = "target/home/.quarkus/dev-mcp.properties";
    private static final Duration PATIENCE = Duration.ofMinutes(4);
    private static final int ROUNDS = 5;
    private static final String TAG = "src/main/java/io/quarkiverse/migrator/it/library/catalog/Tag.java";
    private static final String REVIEW = "src/main/java/io/quarkiverse/migrator/it/library/catalog/Review.java";
    private static final String REVIEW_VIEW = "src/main/java/io/quarkiverse/migrator/it/library/catalog/ReviewView.java";
    private static final String ANSWERS = "src/main/migrator/answers.properties";
    private static final String NAME = "    public String name;\n";

    private final Project project = Project.example(DraftTest.class);
    private final Migrations migrations = new Migrations(project);
    private Terminal terminal;
    private Database database;

    @BeforeAll
    void start() {
        if (!Terminal.isThere()) {
            System.out.println("The day in dev mode is left out: there is no /usr/bin/script that makes a pseudo-terminal");
        }
        assumeTrue(Terminal.isThere());
        // The settings of Quarkus' Dev MCP server are the user's; the test has its own
        project.write(MCP, "enabled=true\n");
        terminal = Terminal.of(project, "-Djvm.args=-Duser.home=" + project.path("target/home"));
        Optional<Database> started = DevDatabase.of(terminal.app());
        assumeTrue(started.isPresent());
        database = started.get();
    }

    @AfterAll
    void stop() {
        if (terminal != null) {
            terminal.close();
        }
    }

    @Test
    @Order(1)
    void theScriptsAreAppliedAndNothingIsPending() {
        assertThat(history()).containsExactly("1|db/migration/V1__initial.sql|true");
        assertThat(latest()).contains("Nothing is pending");
        database.execute("insert into tag (id, name) values (1001, 'poetry')",
                "insert into book (id, title, isbn, genre, published) values (1001, 'Poems', '9780140424393', 'POETRY', 1855)",
                "insert into review (id, book_id, stars, text) values (1001, 1001, 5, 'kept words')");
    }

    @Test
    @Order(2)
    void aFieldBecomesAColumnAndRowsStay() {
        project.replace(TAG, NAME, NAME + "\n    public String note;\n");
        Map<String, String> sources = migrations.sources();
        reloadUntil(() -> columns("tag").contains("note"));
        assertThat(database.query("select name, note from tag")).containsExactly("poetry|");
        assertThat(migrations.sources()).as("the sources").isEqualTo(sources);
        assertThat(latest()).contains("alter table tag add column note varchar(255)");
        database.execute("update tag set note = 'kept'");
    }

    @Test
    @Order(3)
    void whatOnlyTheDraftHasIsRenamed() {
        project.replace(TAG, "    public String note;\n",
                "    @io.quarkiverse.migrator.RenamedFrom(\"note\")\n    public String remark;\n");
        reloadUntil(() -> columns("tag").contains("remark"));
        assertThat(database.query("select remark from tag")).containsExactly("kept");
        assertThat(columns("tag")).doesNotContain("note");
        assertThat(latest()).contains("add column remark").doesNotContain("note");
    }

    @Test
    @Order(4)
    void whatAScriptMadeIsRenamedAndBack() {
        project.replace(REVIEW, "    public String text;\n", "    @io.quarkiverse.migrator.RenamedFrom(\"text\")\n"
                + "    public String words;\n");
        project.write(REVIEW_VIEW, project.read(REVIEW_VIEW).replace("review.text", "review.words"));
        reloadUntil(() -> columns("review").contains("words"));
        assertThat(database.query("select words from review")).containsExactly("kept words");
        assertThat(latest()).contains("rename column text to words");

        project.replace(REVIEW, "    @io.quarkiverse.migrator.RenamedFrom(\"text\")\n    public String words;\n",
                "    public String text;\n");
        project.write(REVIEW_VIEW, project.read(REVIEW_VIEW).replace("review.words", "review.text"));
        reloadUntil(() -> columns("review").contains("text"));
        assertThat(database.query("select text from review")).containsExactly("kept words");
        assertThat(latest()).doesNotContain("review");
    }

    @Test
    @Order(5)
    void aDraftThatNeedsAnAnswerLeavesTheApplicationUp() {
        project.replace(TAG, NAME, NAME + "\n    @Column(nullable = false)\n    public String colour;\n");
        reloadUntil(() -> terminal.app().output().contains("tag.colour is not null, and rows that exist have no value"));
        assertThat(terminal.app().get("/authors")).isEqualTo("[]");
        assertThat(columns("tag")).contains("remark").doesNotContain("colour");
        assertThat(database.query("select remark from tag")).containsExactly("kept");
        assertThat(terminal.app().output()).doesNotContain("at io.quarkiverse.migrator.");
    }

    @Test
    @Order(6)
    void aDraftThatTheDatabaseRefusesLeavesNothingBehind() {
        project.replace(TAG, "    @Column(nullable = false)\n    public String colour;\n",
                "    @Column(nullable = false)\n    @io.quarkiverse.migrator.Backfill(\"1 / (id - id)\")\n"
                        + "    public int weight;\n\n    public String shade;\n");
        reloadUntil(() -> terminal.app().output().contains("division by zero"));
        assertThat(terminal.app().get("/authors")).isEqualTo("[]");
        assertThat(columns("tag")).doesNotContain("weight", "shade");
        assertThat(terminal.run("migrator status")).contains("division by zero").contains("tag.weight");
    }

    @Test
    @Order(7)
    void aDraftThatIsCorrectedIsApplied() {
        project.replace(TAG, "\"1 / (id - id)\"", "\"7\"");
        reloadUntil(() -> columns("tag").contains("weight"));
        assertThat(database.query("select name, remark, weight from tag")).containsExactly("poetry|kept|7");
    }

    @Test
    @Order(8)
    void theTerminalCompletesAndExplains() {
        assertThat(terminal.completed("migrator hist")).contains("rank").contains("initial");
        assertThat(terminal.run("migrator")).contains("makemigrations").contains("downgrade").contains("reset");
        assertThat(terminal.run("migrator migrate --help")).contains("--dry-run").contains("--to");
        assertThat(terminal.run("migrator makemigrations --dry-run --show-sql")).contains("add column remark")
                .contains("Would write " + Migrations.SCRIPTS + "/V2__");
        assertThat(migrations.scripts()).hasSize(1);
    }

    @Test
    @Order(9)
    void severalDraftsBecomeOneScriptThatTheDatabaseHasAlready() {
        String answer = terminal.run("migrator makemigrations \"tags with remarks\"");
        assertThat(answer).contains("Wrote " + Migrations.SCRIPTS + "/V2__tags_with_remarks.sql").contains("records it");
        assertThat(history()).containsExactly("1|db/migration/V1__initial.sql|true",
                "2|db/migration/V2__tags_with_remarks.sql|true");
        assertThat(Path.of(project.path(Migrations.UNDO_SCRIPTS).toString(), "U2__tags_with_remarks.sql")).exists();
        assertThat(latest()).contains("Nothing is pending");
        assertThat(database.query("select name, remark, weight from tag")).containsExactly("poetry|kept|7");
        assertThat(terminal.run("migrator check")).contains("Nothing is to be done");
        reloadUntil(() -> terminal.app().get("/authors").equals("[]"));
        assertThat(history()).hasSize(2);
        assertThat(drafted().diff(ofScripts())).as("the drafted database and that of the scripts").isEmpty();
    }

    @Test
    @Order(10)
    void anUndoneEditIsAskedForAndTakenBackByAScript() {
        project.replace(TAG, "    @io.quarkiverse.migrator.RenamedFrom(\"note\")\n    public String remark;\n", "");
        reloadUntil(() -> latest().contains("drop column remark"));
        assertThat(columns("tag")).as("what a script made is not dropped without an answer").contains("remark");
        assertThat(terminal.run("migrator makemigrations")).contains("this needs an answer first").contains("tag.remark");
        assertThat(migrations.scripts()).hasSize(2);

        project.write(ANSWERS, "allow-destructive.tag.remark=true\n");
        assertThat(terminal.run("migrator migrate")).contains("Nothing is pending");
        assertThat(columns("tag")).doesNotContain("remark");
        assertThat(terminal.run("migrator makemigrations")).contains("V3__drop_remark_from_tag.sql");
        assertThat(project.path(ANSWERS)).as("answers that the script has used").doesNotExist();
        assertThat(history()).hasSize(3);
        assertThat(drafted().diff(ofScripts())).isEmpty();
    }

    @Test
    @Order(11)
    void anotherDevelopersScriptComesUnderTheDraft() {
        project.replace(TAG, NAME, NAME + "\n    public String origin;\n");
        reloadUntil(() -> columns("tag").contains("origin"));
        project.write(Migrations.SCRIPTS + "/V4__guests.sql", "create table guest (id int primary key);\n");
        reloadUntil(() -> history().size() == 4);
        reloadUntil(() -> columns("tag").contains("origin"));

        database.execute("update tag set origin = 'dear'");
        project.write(Migrations.SCRIPTS + "/V5__hosts.sql", "create table host (id int primary key);\n");
        reloadUntil(() -> terminal.app().output().contains("the values of tag.origin would be lost"));
        assertThat(history()).hasSize(4);
        assertThat(terminal.app().get("/authors")).isEqualTo("[]");
        assertThat(terminal.run("migrator migrate")).contains("would be lost");
        assertThat(database.query("select origin from tag")).containsExactly("dear");
        assertThat(terminal.run("migrator migrate --yes")).contains("V5__hosts.sql");
        assertThat(history()).hasSize(5);
        assertThat(columns("tag")).contains("origin");
    }

    @Test
    @Order(12)
    void theDatabaseIsEmptiedWhenAPersonSaysSo() {
        assertThat(terminal.runAndAnswer("migrator reset", "Empty its database", "n")).contains("Nothing was changed");
        assertThat(database.query("select name from tag")).containsExactly("poetry");
        int reloads = terminal.app().reloads();
        assertThat(terminal.runAndAnswer("migrator reset", "Empty its database", "y")).contains("begins anew");
        terminal.app().until(() -> terminal.app().reloads() > reloads);
        terminal.app().post("/authors", "{\"name\": \"Ada\"}");
        assertThat(database.query("select name from tag")).isEmpty();
        assertThat(history()).hasSize(5);
        assertThat(columns("tag")).contains("origin");
    }

    @Test
    @Order(13)
    void anAssistantSeesWhatIsPendingAndWritesOnlyWhenItMay() {
        String tools = mcp("tools/list", "{}");
        assertThat(tools).contains("quarkus-migrator_status", "quarkus-migrator_preview", "Changes nothing.", "Writes nothing.")
                .doesNotContain("quarkus-migrator_generate", "quarkus-migrator_apply", "quarkus-migrator_reset",
                        "quarkus-migrator_downgrade");
        assertThat(call("status", "{}")).contains("V5__hosts.sql", "APPLIED");
        assertThat(call("preview", "{}")).contains("tag.origin", "add column origin");
        assertThat(call("generate", "{\"message\": \"by an assistant\"}")).contains("not found");
        assertThat(call("apply", "{}")).contains("not found");
        assertThat(call("reset", "{\"datasource\": \"default\"}")).contains("not found");
        assertThat(migrations.scripts()).hasSize(5);

        project.write(MCP, "enabled=true\nquarkus-migrator_generate=true\n");
        project.replace(TAG, "    public String origin;\n", "    public String origin;\n\n    public String source;\n");
        reloadUntil(() -> columns("tag").contains("source"));
        assertThat(mcp("tools/list", "{}")).contains("quarkus-migrator_generate").doesNotContain("quarkus-migrator_apply");
        assertThat(call("generate", "{\"message\": \"by an assistant\"}")).contains("V6__by_an_assistant.sql", "records it");
        assertThat(migrations.scripts()).hasSize(6).contains("V6__by_an_assistant.sql");
        assertThat(history()).hasSize(6);
    }

    @Test
    @Order(14)
    void theScriptsOfTwoBranchesAreMerged() {
        project.write(".gitignore", "target/\n");
        git("init", "--quiet", "--initial-branch=main");
        commit();
        git("checkout", "--quiet", "-b", "moods");
        project.replace(TAG, NAME, NAME + "\n    public String mood;\n");
        reloadUntil(() -> columns("tag").contains("mood"));
        assertThat(terminal.run("migrator makemigrations moods")).contains("V7__moods.sql");
        commit();
        int reloads = terminal.app().reloads();
        git("checkout", "--quiet", "main");
        reloadUntil(() -> terminal.app().reloads() > reloads);
        assertThat(terminal.run("migrator status")).contains("V7__moods.sql").contains("migrator reset");
        assertThat(terminal.runAndAnswer("migrator reset", "Empty its database", "y")).contains("begins anew");
        project.replace(REVIEW, "    public String text;\n", "    public String text;\n\n    public String place;\n");
        reloadUntil(() -> columns("review").contains("place"));
        assertThat(terminal.run("migrator makemigrations places")).contains("V7__places.sql");
        commit();
        gitAnyway("merge", "moods");
        assertThat(project.read(Migrations.SNAPSHOT)).contains("<<<<<<<");

        terminal.app().getAnyway("/authors");
        assertThat(terminal.run("migrator merge")).contains("Renamed V7__moods.sql to V8__moods.sql");
        reloadUntil(() -> columns("tag").contains("mood") && columns("review").contains("place"));
        assertThat(history()).hasSize(8);
        assertThat(terminal.run("migrator check")).contains("Nothing is to be done");
    }

    /** Beside it the same application without Migrator, whose tables are there from the beginning. */
    @Test
    @Order(15)
    void theTimeOfAReloadIsPrinted() {
        List<Long> drafted = edited(project, terminal.app(), name -> columns("tag").contains(name));
        Project plain = Project.example("PlainReload");
        plain.replace("pom.xml", """
                        <dependency>
                            <groupId>io.quarkiverse.migrator</groupId>
                            <artifactId>quarkus-migrator</artifactId>
                            <version>${quarkus-migrator.version}</version>
                        </dependency>
                """, "");
        try (Database tables = PostgresServer.shared().createDatabase()) {
            try (RunningApp app = plain.dev("-Dquarkus.datasource.reactive.url=" + tables.reactiveUrl(),
                    "-Dquarkus.datasource.username=" + tables.user(), "-Dquarkus.datasource.password=" + tables.password(),
                    "-Dquarkus.hibernate-orm.schema-management.strategy=none")) {
                List<Long> reloaded = edited(plain, app, name -> true);
                System.out.println("From the saved file to the migrated database, " + ROUNDS + " edits: median "
                        + drafted.get(ROUNDS / 2) + " ms " + drafted + "; a reload of the same application without Migrator: "
                        + reloaded.get(ROUNDS / 2) + " ms " + reloaded);
                assertThat(drafted).hasSameSizeAs(reloaded).hasSize(ROUNDS);
            }
        }
    }

    /** Saves a field more each time, asks until the application has started anew, and gives the times it took, in order. */
    private List<Long> edited(Project edited, RunningApp app, Predicate<String> isThere) {
        List<Long> times = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            String name = "extra" + round;
            int reloads = app.reloads();
            edited.replace(TAG, NAME, NAME + "\n    public String " + name + ";\n");
            long start = System.nanoTime();
            app.until(() -> {
                app.getAnyway("/books/none");
                return app.reloads() > reloads && isThere.test(name);
            });
            times.add(Duration.ofNanos(System.nanoTime() - start).toMillis());
        }
        Collections.sort(times);
        return times;
    }

    private String call(String tool, String arguments) {
        return mcp("tools/call", "{\"name\": \"quarkus-migrator_" + tool + "\", \"arguments\": " + arguments + "}");
    }

    private String mcp(String method, String parameters) {
        return terminal.app().post("/q/dev-mcp", "{\"jsonrpc\": \"2.0\", \"id\": 1, \"method\": \"" + method
                + "\", \"params\": " + parameters + "}");
    }

    private void commit() {
        git("add", "-A");
        git("-c", "user.name=Ada", "-c", "user.email=ada@example.org", "commit", "--quiet", "-m", "a step");
    }

    private void git(String... words) {
        gitAnyway(words).succeeded();
    }

    private Outcome gitAnyway(String... words) {
        List<String> command = new ArrayList<>(List.of("git"));
        command.addAll(List.of(words));
        return Command.start(project.directory(), Map.of(), command).awaitEnd(PATIENCE);
    }

    /** Asks the application, which has it look for what was edited, until something is so. */
    private void reloadUntil(BooleanSupplier condition) {
        long start = System.nanoTime();
        while (!condition.getAsBoolean()) {
            assertThat(Duration.ofNanos(System.nanoTime() - start)).as(terminal.app()::lastOutput).isLessThan(PATIENCE);
            terminal.app().getAnyway("/authors");
        }
    }

    private String latest() {
        return project.read("target/migrator/latest.sql");
    }

    private List<String> columns(String table) {
        return database.query("select column_name from information_schema.columns where table_name = '" + table + "'");
    }

    private List<String> history() {
        return database.query("select version, script, success from flyway_schema_history where version is not null"
                + " order by installed_rank").stream().map(row -> row.replaceFirst("\\|t$", "|true")).toList();
    }

    private Catalog drafted() {
        return new Catalog(database.catalog().rows().stream().filter(row -> !row.contains("migrator_draft")).toList());
    }

    private Catalog ofScripts() {
        try (Database fresh = PostgresServer.shared().createDatabase()) {
            for (String script : migrations.scripts().stream().filter(name -> name.endsWith(".sql")).sorted().toList()) {
                fresh.execute(project.read(Migrations.SCRIPTS + "/" + script));
            }
            return fresh.catalog();
        }
    }
}
