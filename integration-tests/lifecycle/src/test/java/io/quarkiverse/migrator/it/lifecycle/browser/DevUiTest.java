package io.quarkiverse.migrator.it.lifecycle.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.function.BooleanSupplier;
import java.util.regex.Pattern;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;

import io.quarkiverse.migrator.it.lifecycle.harness.Project;
import io.quarkiverse.migrator.it.lifecycle.harness.RunningApp;

/**
 * What a developer sees and does in the Dev UI, from a saved file to a reset database: one dev mode of the example, in order.
 */
@TestMethodOrder(OrderAnnotation.class)
@EnabledIfSystemProperty(named = "browser", matches = "all", disabledReason = "it is not part of the default run yet; -Dbrowser=all runs it")
class DevUiTest {

    private static final String PACKAGE = "src/main/java/io/quarkiverse/migrator/it/library/";
    private static final String PENDING = "quarkus-migrator/pending-changes";

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
                    @ManyToOne
                    public Book shown;
                }
                """);
        project.replace(PACKAGE + "catalog/Publisher.java", "    public Address address;",
                "    public Address address;\n\n    public String country;");
        int reloads = reloads();
        // Quarkus looks for saved files at most every two seconds, and opening the page was such a look
        await(() -> {
            app.get("/tags");
            return reloads() > reloads;
        });
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
        assertThat(project.read("src/main/migrator/answers.properties")).contains("review.text").contains("words");
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
        page.locator("#write").click();
        assertThat(page.locator("#draft")).containsText("Nothing is pending.");
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
    void aResetIsConfirmedAndEmptiesTheDatabase() {
        app.post("/authors", "{\"name\": \"Ada\"}");
        assertThat(app.get("/authors")).contains("Ada");
        ui.open("quarkus-migrator/status", "qwc-migrator-status vaadin-grid");
        page.locator("#reset").click();
        assertThat(page.locator("vaadin-confirm-dialog[opened]")).containsText("All its rows are lost.");
        ui.screenshot("reset");
        ui.isAccessible("qwc-migrator-status", "vaadin-confirm-dialog[opened]");
        page.keyboard().press("Escape");
        assertThat(app.get("/authors")).contains("Ada");
        int reloads = reloads();
        page.locator("#reset").click();
        confirm("Reset");
        await(() -> reloads() > reloads);
        await(() -> isList(app.getAnyway("/authors")));
        assertThat(app.get("/authors")).doesNotContain("Ada");
        ui.open("quarkus-migrator/status", "qwc-migrator-status vaadin-grid");
        assertThat(page.locator("qwc-migrator-status vaadin-grid .chip").filter(containing("applied"))).hasCount(2);
    }

    private static int reloads() {
        return app.output().split("Live reload total time", -1).length;
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
