package io.quarkiverse.migrator.it.lifecycle.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;
import java.util.regex.Pattern;

import com.deque.html.axecore.args.FromShadowDom;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.AxeResults;
import com.deque.html.axecore.results.Check;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.WaitForSelectorState;

/** The Dev UI of a running application in a browser, with all that the browser complains about. */
final class DevUi {

    private static final Path SCREENSHOTS = Path.of("target", "screenshots");
    private static final int DEADLINE = 90_000;
    private static final Pattern TRANSLATION = Pattern.compile("/q/dev-ui/[^/]+/i18n/[^/]+\\.js");
    private static final String FAILED = "Failed to load resource: the server responded with a status of 500 ";
    private static final String SETTLED = "() => { const inside = root => [root, ...[...root.querySelectorAll('*')]"
            + ".filter(e => e.shadowRoot).flatMap(e => inside(e.shadowRoot))];"
            + "return inside(document).flatMap(root => root.getAnimations()).every(animation => "
            + "animation.playState !== 'running' || animation.effect.getComputedTiming().endTime === Infinity); }";

    private final URI address;
    private final Page page;
    private final List<Complaint> complaints = new CopyOnWriteArrayList<>();

    DevUi(Browser browser, URI application) {
        address = application.resolve("/q/dev-ui/");
        page = browser.newContext(new Browser.NewContextOptions().setViewportSize(1280, 900)).newPage();
        page.setDefaultTimeout(DEADLINE);
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                complaints.add(new Complaint(message.text(), message.location().replaceFirst(":\\d+:\\d+$", "")));
            }
        });
        page.onPageError(error -> complaints.add(new Complaint(error, page.url())));
    }

    /** Opens a page of the Dev UI, and waits for what is on it. */
    Locator open(String path, String selector) {
        page.navigate(address.resolve(path).toString());
        Locator part = page.locator(selector).first();
        part.waitFor();
        return part;
    }

    Page page() {
        return page;
    }

    /** Keeps a picture of the whole page in each theme. */
    void screenshot(String name) {
        for (ColorScheme theme : List.of(ColorScheme.DARK, ColorScheme.LIGHT)) {
            wear(theme);
            page.screenshot(new Page.ScreenshotOptions()
                    .setPath(SCREENSHOTS.resolve(name + "-" + theme.name().toLowerCase() + ".png")));
        }
    }

    /** Insists that a part of the page has nothing that keeps people from using it, in each theme. */
    void isAccessible(String part) {
        isAccessible(part, () -> new AxeBuilder(page).include(part));
    }

    /** The same of a dialog, without the page behind it. */
    void isAccessible(String part, String dialog) {
        // It has no extent of its own; what it shows is above the page
        page.locator(part + " " + dialog)
                .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
        isAccessible(dialog, () -> new AxeBuilder(page).include(new FromShadowDom(part, dialog)));
    }

    private void isAccessible(String what, Supplier<AxeBuilder> axe) {
        for (ColorScheme theme : List.of(ColorScheme.DARK, ColorScheme.LIGHT)) {
            wear(theme);
            AxeResults results = axe.get().analyze();
            assertThat(results.getPasses()).as("what axe saw of " + what + " in " + theme).isNotEmpty();
            assertThat(results.getViolations()).filteredOn(rule -> List.of("serious", "critical").contains(rule.getImpact()))
                    .extracting(DevUi::told).as(what + " in " + theme).isEmpty();
        }
    }

    /** Insists that the browser had nothing to complain about since it was asked last. */
    void hadNoError() {
        List<Complaint> heard = List.copyOf(complaints);
        complaints.clear();
        assertThat(heard).filteredOn(complaint -> !isOfReload(complaint)).isEmpty();
    }

    /**
     * While Quarkus reloads, it answers with a failure what a page asks for in that moment: the translations of each
     * extension, which Migrator has none of. They count as that only if they are there once it is over.
     */
    private boolean isOfReload(Complaint complaint) {
        if (!complaint.text().startsWith(FAILED) || !TRANSLATION.matcher(URI.create(complaint.address()).getPath()).matches()) {
            return false;
        }
        page.waitForCondition(() -> page.request().get(complaint.address()).ok());
        return true;
    }

    /** The Dev UI follows the theme of the system. */
    private void wear(ColorScheme theme) {
        page.emulateMedia(new EmulateMediaOptions().setColorScheme(theme));
        page.waitForFunction("dark => [...document.querySelectorAll('*')].filter(e => e.tagName.startsWith('QWC-MIGRATOR'))"
                + ".every(e => e.dark === dark)", theme == ColorScheme.DARK);
        page.waitForFunction(SETTLED);
    }

    private static String told(Rule rule) {
        return rule.getId() + ": " + rule.getHelp() + " "
                + rule.getNodes().stream().map(node -> node.getTarget() + " "
                        + node.getAny().stream().map(Check::getMessage).toList() + " " + node.getHtml()).toList();
    }

    /** An error of the console, and the address that it is about. */
    private record Complaint(String text, String address) {
    }
}
