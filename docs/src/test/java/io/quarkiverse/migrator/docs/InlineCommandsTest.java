package io.quarkiverse.migrator.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

/**
 * A command that stands within a sentence, or that the benchmark is run with, names only goals, modules, tests, profiles,
 * settings and files that there are.
 */
class InlineCommandsTest {

    private static final Pattern COMMAND = Pattern.compile("`((?:\\./mvnw|mvn|java|docs/|\\.ci/)(?=[\\s\\w])[^`]*)`"
            + "|(?m)^(\\./mvnw .*)$");
    private static final Pattern WORD = Pattern.compile("(?:[^\\s\"']|\"[^\"]*\"|'[^']*')+");
    private static final Set<String> PROGRAMS = Set.of("mvn", "./mvnw", "java", "-jar", "-pl", "-am", "…", "<folder>");
    private static final Set<String> GOALS = Set.of("clean", "compile", "test", "package", "verify", "install", "quarkus:dev",
            "quarkus:run");

    private final String tests = String.join("\n", Texts.tests().values());
    private final String poms = Texts.poms();
    private final String sources = String.join("\n", Texts.sources().values());

    @Test
    void eachNamesWhatThereIs() {
        Map<String, String> texts = Texts.pages();
        texts.putAll(Texts.markdown());
        List<String> wrong = new ArrayList<>();
        int commands = 0;
        for (Map.Entry<String, String> text : texts.entrySet()) {
            for (Matcher command = COMMAND.matcher(text.getValue()); command.find();) {
                commands++;
                String before = "";
                String words = command.group(1) != null ? command.group(1) : command.group(2);
                for (Matcher word = WORD.matcher(words); word.find();) {
                    String plain = word.group().replaceAll("[\"']", "");
                    if (!isThere(plain, before)) {
                        wrong.add(text.getKey() + ": " + plain + " in " + words);
                    }
                    before = plain;
                }
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(commands).isGreaterThan(20);
    }

    private boolean isThere(String word, String before) {
        if (before.equals("-pl")) {
            return List.of(word.split(",")).stream()
                    .allMatch(module -> Files.exists(Texts.ROOT.resolve(module).resolve("pom.xml")));
        }
        if (word.startsWith("-Dtest=")) {
            return List.of(word.substring(7).split(",")).stream().allMatch(this::isTest);
        }
        if (word.startsWith("-Dquarkus.migrator.command=")) {
            String command = word.substring(word.indexOf('=') + 1);
            return sources.contains("\"" + command + "\"") || sources.contains(command.toUpperCase() + "(");
        }
        if (word.startsWith("-Dquarkus.")) {
            // Compared with the reference by ConfigurationTest
            return true;
        }
        if (word.startsWith("-P")) {
            return poms.contains("<id>" + word.substring(2) + "</id>");
        }
        if (word.startsWith("-D")) {
            String name = word.substring(2).replaceFirst("=.*", "");
            return name.equals("skipTests") || (tests + poms).contains(name);
        }
        return PROGRAMS.contains(word) || GOALS.contains(word) || word.endsWith(".jar")
                || Files.exists(Texts.ROOT.resolve(word));
    }

    private boolean isTest(String pattern) {
        PathMatcher matcher = FileSystems.getDefault().getPathMatcher("glob:" + pattern + ".java");
        return Texts.tests().keySet().stream().anyMatch(file -> matcher.matches(Path.of(file).getFileName()));
    }
}
