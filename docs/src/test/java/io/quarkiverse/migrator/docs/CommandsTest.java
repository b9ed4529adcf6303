package io.quarkiverse.migrator.docs;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

/**
 * Every command of the documentation is run by a test: by the one that follows the whole page, or by the one that its block
 * names. The latter must have each of the command's words that say what it does.
 */
class CommandsTest {

    /** It takes the commands from the pages. */
    private static final String RUNS_THEM = "DocumentedCommandsTest";
    private static final Pattern FOLLOWED = Pattern.compile("(?m)^:followed-by: ([\\w.]+)$");
    private static final Pattern BLOCK = Pattern
            .compile("(?m)^\\[source,(?:bash|shell)([^\\]]*)\\]\\n(?:\\..*\\n)?----\\n([\\s\\S]*?)\\n----$");
    private static final Pattern FENCE = Pattern
            .compile("(?m)^(<!-- tests=([\\w,]+) -->\\n)?```(?:bash|shell)\\n([\\s\\S]*?)\\n```$");
    private static final Pattern COMMAND = Pattern
            .compile("(?m)^(?:\\$ )?(?:\\./)?(?:mvn|mvnw|java|git|curl|quarkus|keytool|kubectl|docker)(?=\\s).*$");
    private static final Pattern WORD = Pattern.compile("'[^']*'|(?:[^\\s\"']|\"[^\"]*\")+");

    private final Map<String, String> tests = Texts.tests();
    private final Map<String, String> markdown = withoutBenchmark();

    /** Its commands are those of no test; {@link InlineCommandsTest} looks at them. */
    private static Map<String, String> withoutBenchmark() {
        Map<String, String> texts = Texts.markdown();
        texts.keySet().removeIf(file -> file.startsWith("integration-tests/"));
        return texts;
    }

    @Test
    void everyPageThatIsFollowedHasItsTest() {
        List<String> untested = new ArrayList<>();
        int followed = 0;
        for (Map.Entry<String, String> page : Texts.pages().entrySet()) {
            Matcher by = FOLLOWED.matcher(page.getValue());
            if (by.find()) {
                followed++;
                String source = source(by.group(1).substring(by.group(1).lastIndexOf('.') + 1));
                if (!source.contains("\"" + page.getKey() + "\"")) {
                    untested.add(page.getKey() + ": " + by.group(1) + " does not follow it");
                }
            }
        }
        assertThat(untested).isEmpty();
        assertThat(followed).isPositive();
    }

    @Test
    void everyCommandOfAnotherPageIsInTheTestThatItsBlockNames() {
        List<String> untested = new ArrayList<>();
        Texts.pages().forEach((page, text) -> {
            if (!FOLLOWED.matcher(text).find()) {
                BLOCK.matcher(text).results().forEach(
                        block -> check(page, block.group(1).replaceFirst("^,tests=", "").replace("\"", ""), block.group(2),
                                untested));
            }
        });
        assertThat(untested).isEmpty();
    }

    @Test
    void everyCommandOfReadmeAndContributingIsInTheTestThatItsBlockNames() {
        List<String> untested = new ArrayList<>();
        markdown.forEach((file, text) -> FENCE.matcher(text).results().forEach(
                block -> check(file, Optional.ofNullable(block.group(2)).orElse(""), block.group(3), untested)));
        assertThat(untested).isEmpty();
    }

    @Test
    void noCommandStandsOutsideABlockThatIsChecked() {
        List<String> outside = new ArrayList<>();
        Texts.pages().forEach((page, text) -> {
            String rest = BLOCK.matcher(text).replaceAll("");
            COMMAND.matcher(rest).results().map(command -> command.group()).filter(command -> !command.startsWith("$ "))
                    .forEach(command -> outside.add(page + ": " + command));
        });
        markdown.forEach((file, text) -> COMMAND.matcher(FENCE.matcher(text).replaceAll("")).results()
                .filter(command -> !command.group().startsWith("$ "))
                .forEach(command -> outside.add(file + ": " + command.group())));
        assertThat(outside).isEmpty();
    }

    private void check(String page, String names, String commands, List<String> untested) {
        if (names.equals(RUNS_THEM)) {
            return;
        }
        String sources = List.of(names.split(",")).stream().map(this::source).collect(joining());
        if (sources.isEmpty()) {
            untested.add(page + ": no test \"" + names + "\" for " + commands);
            return;
        }
        for (Matcher word = WORD.matcher(commands); word.find();) {
            String plain = word.group().replace("\"", "").replace("'", "");
            String said = plain.replaceFirst("^-D(?!skipTests)quarkus.migrator.command=", "");
            boolean environment = said.matches("[A-Z_]+=\\w+");
            boolean has = environment ? List.of(said.split("=")).stream().allMatch(unescaped(sources)::contains)
                    : unescaped(sources).contains(said);
            if (!isCommon(plain) && !has) {
                untested.add(page + ": " + names + " does not have " + said);
            }
        }
    }

    private static String unescaped(String source) {
        return source.replace("\\\"", "").replace("\"", "");
    }

    /** Whether a word only says how a program is called, or where a file of the build is. */
    private static boolean isCommon(String word) {
        return List.of("mvn", "./mvnw", "java", "-jar", "package", "-o", "-q").contains(word) || word.startsWith("target/")
                || word.startsWith("-D") && word.contains("=") && word.startsWith("-Dmaven.");
    }

    /** The text of a test, or of a script that CI or a person runs. */
    private String source(String test) {
        return Stream.concat(tests.entrySet().stream().filter(each -> each.getKey().endsWith("/" + test + ".java"))
                .map(Map.Entry::getValue), scripts(test)).collect(joining());
    }

    private static Stream<String> scripts(String name) {
        return Stream.of(Texts.ROOT.resolve(".ci").resolve(name), Texts.ROOT.resolve("docs").resolve(name))
                .filter(file -> !name.isEmpty() && Files.isRegularFile(file)).map(Texts::read);
    }
}
