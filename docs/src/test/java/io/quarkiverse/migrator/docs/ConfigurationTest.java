package io.quarkiverse.migrator.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

/** The generated reference has every setting of the code with its explanation, and the texts name no other ones. */
class ConfigurationTest {

    private static final Pattern DOCUMENTED = Pattern.compile(
            "(?m)^a\\|.*\\[\\[[^\\]]+]].*\\+\\+\\+(quarkus\\.migrator\\.[^+]+)\\+\\+\\+.*\\n(?:(?!\\[\\.description).*\\n)*\\[\\.description\\]\\n--\\n(.*)\\n");
    private static final Pattern METHOD = Pattern.compile("(?m)^    (?!default |static )[\\w<>., ?]+ (\\w+)\\(\\);$");
    private static final Pattern NAMED = Pattern
            .compile("quarkus\\.migrator(?:\\.\"[\\w-]+\")?\\.([a-z]+(?:-[a-z]+)*(?:\\.[a-z-]+)*)");

    private static final Map<String, String> REFERENCE = reference();

    private static Map<String, String> reference() {
        String text = Texts.read(Texts.DOCS.resolve("pages/includes/quarkus-migrator.adoc"));
        return DOCUMENTED.matcher(text).results()
                .collect(Collectors.toMap(each -> each.group(1), each -> each.group(2), (a, b) -> a));
    }

    @Test
    void everySettingOfTheCodeIsExplained() {
        List<String> missing = new ArrayList<>();
        int settings = 0;
        for (Map.Entry<String, String> source : Texts.sources().entrySet()) {
            String text = source.getValue();
            if (!source.getKey().endsWith("Config.java") || !text.contains("interface")) {
                continue;
            }
            for (String method : METHOD.matcher(text).results().map(each -> each.group(1)).toList()) {
                String key = method.replaceAll("([A-Z])", "-$1").toLowerCase();
                if (key.equals("datasources")) {
                    continue;
                }
                settings++;
                if (REFERENCE.entrySet().stream()
                        .noneMatch(each -> each.getKey().endsWith("." + key) && !each.getValue().isBlank())) {
                    missing.add(source.getKey() + ": " + key);
                }
            }
        }
        assertThat(missing).isEmpty();
        assertThat(settings).isGreaterThan(10);
    }

    @Test
    void everySettingThatATextNamesIsOne() {
        Set<String> known = REFERENCE.keySet().stream().map(key -> key.substring("quarkus.migrator.".length())).collect(
                Collectors.toSet());
        Set<String> unknown = new TreeSet<>();
        Texts.pages().forEach((page, text) -> unknown(page, text, known, unknown));
        Texts.markdown().forEach((file, text) -> unknown(file, text, known, unknown));
        assertThat(unknown).isEmpty();
    }

    private static void unknown(String file, String text, Set<String> known, Set<String> unknown) {
        NAMED.matcher(text).results().map(each -> each.group(1)).filter(name -> !known.contains(name))
                .forEach(name -> unknown.add(file + ": quarkus.migrator." + name));
    }
}
