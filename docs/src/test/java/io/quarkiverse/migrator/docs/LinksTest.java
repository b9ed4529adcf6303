package io.quarkiverse.migrator.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

/** Every link of the documentation leads somewhere, and every page is reached. */
class LinksTest {

    private static final Pattern XREF = Pattern.compile("xref:([\\w.-]*?)(?:#([\\w.-]+))?\\[");
    private static final Pattern IMAGE = Pattern.compile("image::?([^\\[\\s]+)\\[");
    private static final Pattern INCLUDE = Pattern.compile("include::([^\\[]+)\\[([^\\]]*)\\]");
    private static final Pattern MARKDOWN = Pattern.compile("\\]\\((?!https?:)([^)#\\s]*)(?:#([^)]*))?\\)");
    private static final Pattern OWN = Pattern
            .compile("github.com/quarkiverse/quarkus-migrator/(?:blob|tree)/main/([\\w./-]+)");

    private final Map<String, String> pages = Texts.pages();

    @Test
    void everyCrossReferenceHasItsPageAndPlace() {
        List<String> dead = new ArrayList<>();
        pages.forEach((page, text) -> XREF.matcher(text).results().forEach(link -> {
            String target = link.group(1).isEmpty() ? page : link.group(1).endsWith(".adoc") ? link.group(1) : page;
            String place = link.group(2) != null ? link.group(2) : link.group(1).endsWith(".adoc") ? null : link.group(1);
            if (!pages.containsKey(target) || place != null && !places(pages.get(target)).contains(place)) {
                dead.add(page + ": " + link.group());
            }
        }));
        assertThat(dead).isEmpty();
    }

    @Test
    void everyImageAndIncludedFileIsThere() {
        List<String> dead = new ArrayList<>();
        pages.forEach((page, text) -> {
            IMAGE.matcher(text).results().map(image -> image.group(1)).filter(image -> !image.startsWith("http"))
                    .filter(image -> !Files.exists(Texts.DOCS.resolve("images").resolve(image)))
                    .forEach(image -> dead.add(page + ": " + image));
            INCLUDE.matcher(text).results().filter(include -> !isThere(include.group(1), include.group(2)))
                    .forEach(include -> dead.add(page + ": " + include.group()));
        });
        assertThat(dead).isEmpty();
    }

    private static boolean isThere(String file, String options) {
        Path path = file.startsWith("example$") ? Texts.DOCS.resolve("examples").resolve(file.substring(8))
                : Texts.DOCS.resolve("pages").resolve(file);
        Matcher tag = Pattern.compile("tag=([\\w-]+)").matcher(options);
        return Files.exists(path) && (!tag.find() || Texts.read(path).contains("tag::" + tag.group(1) + "[]"));
    }

    @Test
    void everyLinkInMarkdownHasItsFile() {
        List<String> dead = new ArrayList<>();
        Texts.markdown().forEach((file, text) -> MARKDOWN.matcher(text).results()
                .filter(link -> !leadsSomewhere(Texts.ROOT.resolve(file), link.group(1), link.group(2)))
                .forEach(link -> dead.add(file + ": " + link.group())));
        pages.forEach((file, text) -> OWN.matcher(text).results()
                .filter(link -> !Files.exists(Texts.ROOT.resolve(link.group(1))))
                .forEach(link -> dead.add(file + ": " + link.group(1))));
        assertThat(dead).isEmpty();
    }

    private static boolean leadsSomewhere(Path from, String file, String place) {
        Path target = file.isEmpty() ? from : from.resolveSibling(file);
        return Files.exists(target) && (place == null || places(Texts.read(target)).contains(place));
    }

    @Test
    void everyPageIsInTheNavigationAndEveryDecisionInItsList() {
        String navigation = Texts.read(Texts.DOCS.resolve("nav.adoc"));
        assertThat(pages.keySet()).allSatisfy(page -> assertThat(navigation).contains("xref:" + page + "["));
        String decisions = Texts.read(Texts.ROOT.resolve("docs/adr/README.md"));
        assertThat(Texts.markdown().keySet()).filteredOn(file -> file.matches("docs/adr/\\d.*"))
                .allSatisfy(file -> assertThat(decisions).contains("(" + file.substring("docs/adr/".length()) + ")"));
    }

    private static Set<String> places(String text) {
        Set<String> places = new HashSet<>();
        Pattern.compile("(?m)^\\[#([\\w.-]+)\\]").matcher(text).results().forEach(id -> places.add(id.group(1)));
        Pattern.compile("\\[\\[([\\w.-]+)\\]\\]").matcher(text).results().forEach(id -> places.add(id.group(1)));
        Pattern.compile("(?m)^==+ (.+)$").matcher(text).results().forEach(heading -> places.add("_" + heading.group(1)
                .toLowerCase(Locale.ROOT).replaceAll("[^\\w\\s.-]", "").replaceAll("[\\s.-]+", "_").replaceAll("_$", "")));
        Pattern.compile("(?m)^#+ (.+)$").matcher(text).results().forEach(heading -> places.add(heading.group(1)
                .toLowerCase(Locale.ROOT).replaceAll("[^\\w\\s-]", "").replaceAll("\\s", "-")));
        return places;
    }
}
