package io.quarkiverse.migrator.it.lifecycle.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.regex.Pattern;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;

import io.quarkiverse.migrator.it.lifecycle.harness.DevDatabase;
import io.quarkiverse.migrator.it.lifecycle.harness.Project;
import io.quarkiverse.migrator.it.lifecycle.harness.RunningApp;
import io.quarkiverse.migrator.it.support.Database;

/**
 * What a developer sees and does in the Dev UI, from a saved file to a reset database: one dev mode of the example, in order.
 */
@TestMethodOrder(OrderAnnotation.class)
class DevUiTest {

    private static final String PACKAGE = "src/main/java/io/quarkiverse/migrator/it/library/";
    private static final String PENDING = "quarkus-migrator/pending-changes";

    private static final String ANSWERS = "src/main/migrator/answers.properties";
    private static final Locator.GetByTextOptions EXACTLY = new Locator.GetByTextOptions().setExact(true);

    private static final String NO_BROWSER = "The Dev UI in a browser is left out: no Chromium is installed (apt-get install chromium)";

    private static Project project;
    private static RunningApp app;
    private static Chromium chromium;
    private static DevUi ui;
    private static Page page;

    @BeforeAll
    static void start() {
        if (Chromium.installed().isEmpty()) {
            System.out.println(NO_BROWSER);
        }
        assumeTrue(Chromium.installed().isPresent(), NO_BROWSER);
        project = Project.example(DevUiTest.class);
        app = project.dev();
        chromium = Chromium.start();
        ui = new DevUi(chromium.browser(), app.address());
        page = ui.page();
        PlaywrightAssertions.setDefaultAssertionTimeout(90_000);
    }

    @AfterAll
    static void end() {
        if (chromium != null) {
            chromium.close();
        }
        if (app != null) {
            app.close();
        }
    }

    @AfterEach
    void theBrowserHadNothingToComplainAbout() {
        ui.hadNoError();
    }

    @Test
    @Order(1)
    void theCardCountsTheChangesAsFilesAreSaved() {
        Locator link = ui.open("extensions", "qwc-extension-link[path*='pending-changes']");
        Locator badge = link.locator("qui-badge");
        assertThat(badge).hasCount(0);
        project.write(PACKAGE + "catalog/Shelf.java", """
                package io.quarkiverse.migrator.it.library.catalog;

                import jakarta.persistence.Entity;
                import jakarta.persistence.ManyToOne;

                import io.quarkus.hibernate.reactive.panache.PanacheEntity;

                /** Where books stand. */
                @Entity
                public class Shelf extends PanacheEntity {
                    public String room;
                    public int opened;
                    @ManyToOne
                    public Book shown;
                }
                """);
        reloadAfter(() -> project.replace(PACKAGE + "catalog/Publisher.java", "    public Address address;",
                "    public Address address;\n\n    public String country;"));
        assertThat(badge).hasText(Pattern.compile("[1-9]\\d*"));
    }

    @Test
    @Order(2)
    void pendingChangesShowWhatTheNextScriptDoes() {
        ui.open(PENDING, "ul.changes");
        assertThat(page.locator("#draft")).containsText("The draft is applied.");
        assertThat(page.locator("ul.changes > li").filter(containing("publisher.country"))).containsText("column");
        assertThat(page.locator("ul.changes > li").filter(containing("table"))).containsText("shelf");
        assertThat(page.locator("migrator-code").first()).containsText("create table shelf");
        ui.screenshot("pending");
        page.getByRole(AriaRole.TAB, new Page.GetByRoleOptions().setName("Way back")).click();
        assertThat(page.locator("[tab=back] migrator-code")).containsText("drop table shelf");
        ui.isAccessible("qwc-migrator-pending");
    }

    @Test
    @Order(3)
    void thePictureMarksWhatIsNewAndChanged() {
        ui.open("quarkus-migrator/schema", "migrator-picture svg");
        Locator picture = page.locator("migrator-picture");
        assertThat(picture).containsText("+ shelf  (new)");
        assertThat(picture).containsText("~ publisher  (changed)");
        assertThat(picture).containsText("country");
        assertThat(picture.locator("svg")).hasAttribute("aria-label", Pattern.compile("1 new, 1 changed"));
        ui.screenshot("schema");
        page.getByText("Only what changes").click();
        assertThat(picture).not().containsText("review");
        page.getByText("As a list").click();
        assertThat(page.locator("ul.list")).containsText("refers to book");
        ui.screenshot("schema-list");
        ui.isAccessible("qwc-migrator-schema");
    }

    /** With the keyboard alone. */
    @Test
    @Order(4)
    void aRenameQuestionIsAnsweredWhereItIsAsked() {
        ui.open(PENDING, "ul.changes");
        project.replace(PACKAGE + "catalog/Review.java", "    public String text;", "    public String words;");
        project.write(PACKAGE + "catalog/ReviewView.java",
                project.read(PACKAGE + "catalog/ReviewView.java").replace("review.text", "review.words"));
        page.getByText("Look for changes").click();
        Locator question = page.locator("migrator-question");
        assertThat(question).containsText("Is review.text renamed or dropped?");
        assertThat(page.locator("#make")).isDisabled();
        ui.screenshot("question");
        ui.isAccessible("qwc-migrator-pending");
        question.getByRole(AriaRole.RADIO, new Locator.GetByRoleOptions().setName("renamed to words")).press("Space");
        page.keyboard().press("Tab");
        page.keyboard().press("Enter");
        assertThat(question).hasCount(0);
        assertThat(page.locator("ul.changes")).containsText("review.words");
        assertThat(page.locator("#draft")).containsText("The draft is applied.");
        assertThat(project.read(ANSWERS)).contains("review.text").contains("words");
        ui.screenshot("answered");
    }

    @Test
    @Order(5)
    void aMigrationIsMade() {
        ui.open(PENDING, "ul.changes");
        page.locator("#make").click();
        page.getByLabel("What does it do?").fill("shelves and countries");
        assertThat(page.locator("#files")).containsText("V2__shelves_and_countries.sql");
        ui.screenshot("make");
        ui.isAccessible("qwc-migrator-pending", "vaadin-dialog[opened]");
        reloadAfter(() -> {
            page.locator("#write").click();
            assertThat(page.locator("#draft")).containsText("Nothing is pending.");
        });
        assertThat(project.read("src/main/resources/db/migration/V2__shelves_and_countries.sql")).contains("create table shelf")
                .contains("rename");
        assertThat(project.read("src/main/resources/db/undo/U2__shelves_and_countries.sql")).contains("drop table shelf");
        ui.open("quarkus-migrator/status", "qwc-migrator-status vaadin-grid");
        assertThat(page.locator("qwc-migrator-status vaadin-grid")).containsText("V2__shelves_and_countries.sql");
        assertThat(page.locator("qwc-migrator-status vaadin-grid .chip").filter(containing("applied"))).hasCount(2);
        assertThat(page.locator("qwc-migrator-status dl")).containsText("PostgreSQL");
        ui.screenshot("status");
        ui.isAccessible("qwc-migrator-status");
    }

    @Test
    @Order(6)
    void applyIsConfirmed() {
        ui.open("quarkus-migrator/status", "qwc-migrator-status vaadin-grid");
        page.locator("#apply").click();
        ui.screenshot("apply");
        ui.isAccessible("qwc-migrator-status", "vaadin-confirm-dialog[opened]");
        confirm("Apply");
        assertThat(page.locator("vaadin-notification-card").filter(containing("has what the entities need"))).isVisible();
        assertThat(page.locator("[role=alert].note")).hasCount(0);
    }

    @Test
    @Order(7)
    void eachKindOfQuestionIsAnswered() {
        Optional<Database> database = DevDatabase.of(app);
        app.post("/authors", "{\"name\": \"Ada\"}");
        database.ifPresent(each -> each.execute("insert into shelf (id, room, opened) values (1, 'attic', 1999)"));
        ui.open(PENDING, "#draft");
        project.replace(PACKAGE + "catalog/Author.java", "    public LocalDate born;",
                "    public LocalDate born;\n\n    @Column(nullable = false)\n    public String origin;");
        project.replace(PACKAGE + "catalog/Shelf.java", "public int opened;", "public java.time.LocalDate opened;");
        project.replace(PACKAGE + "catalog/Publisher.java", "\n\n    public String country;", "");
        page.getByText("Look for changes").click();

        Locator questions = page.locator("migrator-question");
        Locator value = questions.filter(containing("Which value do existing rows get in author.origin?"));
        Locator loss = questions.filter(containing("May the values of publisher.country be lost?"));
        Locator conversion = questions.filter(containing("How do the old values of shelf.opened become new ones?"));
        assertThat(value).isVisible();
        assertThat(loss).isVisible();
        assertThat(conversion).isVisible();
        assertThat(page.locator("#draft")).containsText("A question is open.");
        ui.screenshot("questions");
        ui.isAccessible("qwc-migrator-pending");

        value.getByLabel("SQL expression").fill("'unknown'");
        value.getByText("Answer", EXACTLY).click();
        assertThat(value).hasCount(0);
        conversion.getByLabel("SQL expression").fill("make_date(greatest(opened, 1), 1, 1)");
        conversion.getByText("Answer", EXACTLY).click();
        assertThat(conversion).hasCount(0);
        assertThat(page.locator("#draft")).containsText("A question is open.");
        loss.getByRole(AriaRole.CHECKBOX).check();
        loss.getByText("Answer", EXACTLY).click();
        assertThat(questions).hasCount(0);
        assertThat(page.locator("#draft")).containsText("The draft is applied.");
        assertThat(project.read(ANSWERS)).contains("backfills.author.origin='unknown'",
                "backfills.shelf.opened=make_date(greatest(opened, 1), 1, 1)",
                "allow-destructive.publisher.country=true");
        database.ifPresent(each -> {
            assertThat(each.query("select name, origin from author")).containsExactly("Ada|unknown");
            assertThat(each.query("select opened from shelf")).containsExactly("1999-01-01");
            assertThat(each.query("select column_name from information_schema.columns where table_name = 'publisher'"))
                    .contains("name").doesNotContain("country");
        });
    }

    @Test
    @Order(8)
    void aScriptIsTakenBackAndAppliedAgain() {
        ui.open(PENDING, "ul.changes");
        page.locator("#make").click();
        assertThat(page.locator("#files")).containsText("V3__");
        reloadAfter(() -> {
            page.getByLabel("What does it do?").press("Enter");
            assertThat(page.locator("#draft")).containsText("Nothing is pending.");
        });
        ui.open("quarkus-migrator/status", "qwc-migrator-status vaadin-grid");
        Locator grid = page.locator("qwc-migrator-status vaadin-grid");
        assertThat(grid.locator(".chip").filter(containing("applied"))).hasCount(3);
        page.locator("#downgrade").click();
        assertThat(page.locator("vaadin-confirm-dialog[opened]")).containsText("How many scripts");
        ui.screenshot("downgrade");
        ui.isAccessible("qwc-migrator-status", "vaadin-confirm-dialog[opened]");
        confirm("Downgrade");
        assertThat(grid.locator(".chip").filter(containing("pending"))).hasCount(1);
        DevDatabase.of(app).ifPresent(each -> assertThat(
                each.query("select column_name from information_schema.columns where table_name = 'publisher'"))
                .contains("country"));
        page.locator("#apply").click();
        confirm("Apply");
        assertThat(grid.locator(".chip").filter(containing("applied"))).hasCount(3);
        assertThat(page.locator("[role=alert].note")).hasCount(0);
    }

    @Test
    @Order(9)
    void aResetIsConfirmedAndEmptiesTheDatabase() {
        assertThat(app.get("/authors")).contains("Ada");
        ui.open("quarkus-migrator/status", "qwc-migrator-status vaadin-grid");
        page.locator("#reset").click();
        assertThat(page.locator("vaadin-confirm-dialog[opened]")).containsText("All its rows are lost.");
        ui.screenshot("reset");
        ui.isAccessible("qwc-migrator-status", "vaadin-confirm-dialog[opened]");
        page.keyboard().press("Escape");
        assertThat(app.get("/authors")).contains("Ada");
        int reloads = app.reloads();
        page.locator("#reset").click();
        confirm("Reset");
        await(() -> app.reloads() > reloads);
        await(() -> isList(app.getAnyway("/authors")));
        assertThat(app.get("/authors")).doesNotContain("Ada");
        ui.open("quarkus-migrator/status", "qwc-migrator-status vaadin-grid");
        assertThat(page.locator("qwc-migrator-status vaadin-grid .chip").filter(containing("applied"))).hasCount(3);
    }

    /**
     * Asks until Quarkus has looked for saved files, which it does at most every two seconds, and has started anew. A page that
     * opens while it does gets answers that are no scripts.
     */
    private static void reloadAfter(Runnable saving) {
        int reloads = app.reloads();
        saving.run();
        await(() -> {
            app.getAnyway("/tags");
            return app.reloads() > reloads;
        });
    }

    /** Until the application has started anew, it may fail on what was taken from under it. */
    private static boolean isList(String answer) {
        return answer.startsWith("[");
    }

    private static void await(BooleanSupplier condition) {
        page.waitForCondition(condition);
    }

    private static void confirm(String word) {
        page.locator("vaadin-confirm-dialog[opened] vaadin-button").filter(containing(word)).click();
    }

    private static Locator.FilterOptions containing(String text) {
        return new Locator.FilterOptions().setHasText(text);
    }
}
