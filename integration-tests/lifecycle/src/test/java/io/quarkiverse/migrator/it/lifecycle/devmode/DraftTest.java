package io.quarkiverse.migrator.it.lifecycle.devmode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.TestMethodOrder;

import io.quarkiverse.migrator.it.lifecycle.harness.Migrations;
import io.quarkiverse.migrator.it.lifecycle.harness.Project;
import io.quarkiverse.migrator.it.support.Catalog;
import io.quarkiverse.migrator.it.support.Database;
import io.quarkiverse.migrator.it.support.PostgresServer;

/** A day with the example in dev mode: one process, in which each step goes on from the one before. */
@TestInstance(Lifecycle.PER_CLASS)
@TestMethodOrder(OrderAnnotation.class)
class DraftTest {

    private static final Pattern DATABASE = Pattern.compile("embedded PostgreSQL \\S+ at localhost:(\\d+)");
    private static final Duration PATIENCE = Duration.ofMinutes(4);
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
        terminal = Terminal.of(project);
        Matcher port = DATABASE.matcher(terminal.app().output());
        boolean found = port.find();
        if (!found) {
            System.out.println("The day in dev mode is left out: a container runtime gave another database");
        }
        assumeTrue(found);
        database = new Database("quarkus", "jdbc:postgresql://localhost:" + port.group(1) + "/quarkus", "", "quarkus",
                "quarkus");
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
        Duration took = reloadUntil(() -> columns("tag").contains("note"));
        System.out.println("From the saved file to the migrated database: " + took.toMillis() + " ms");
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
        assertThat(terminal.runAndAnswer("migrator reset", "Empty its database", "y")).contains("begins anew");
        assertThat(database.query("select name from tag")).isEmpty();
        assertThat(history()).hasSize(5);
        assertThat(columns("tag")).contains("origin");
    }

    /** Asks the application, which has it look for what was edited, until something is so. */
    private Duration reloadUntil(BooleanSupplier condition) {
        long start = System.nanoTime();
        while (!condition.getAsBoolean()) {
            assertThat(Duration.ofNanos(System.nanoTime() - start)).as(terminal.app().output()).isLessThan(PATIENCE);
            terminal.app().get("/authors");
        }
        return Duration.ofNanos(System.nanoTime() - start);
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
