package io.quarkiverse.migrator.it.lifecycle.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import io.quarkiverse.migrator.it.lifecycle.harness.App;
import io.quarkiverse.migrator.it.lifecycle.harness.Command;
import io.quarkiverse.migrator.it.lifecycle.harness.Outcome;
import io.quarkiverse.migrator.it.support.Database;
import io.quarkiverse.migrator.it.support.PostgresServer;

/**
 * Runs each command of the documentation whose block names this test, or whose answer is shown, on the packaged example and a
 * real database; an answer that is shown is the one that comes, but for numbers.
 */
class DocumentedCommandsTest {

    private static final Path ROOT = Path.of(System.getProperty("test.root"));
    private static final Pattern BLOCK = Pattern
            .compile("(?m)(?:^\\[source,bash,tests=DocumentedCommandsTest\\]\\n----\\n([\\s\\S]*?)\\n----$)"
                    + "|(?:^<!-- tests=DocumentedCommandsTest -->\\n```bash\\n([\\s\\S]*?)\\n```$)"
                    + "|(?:^\\$ (java .*)$)");
    private static final Pattern TRANSCRIPT = Pattern.compile("(?m)^\\$ (java .*)\\n([\\s\\S]*?)\\n----$");
    private static final Pattern JAVA = Pattern
            .compile("java -Dquarkus\\.migrator\\.command=(?:\"([^\"]+)\"|(\\S+)) -jar \\S+");

    @TempDir
    Path folder;

    @Test
    void eachRunsAsItStandsThere() throws IOException {
        App app = App.ofModule("library");
        List<String> ran = new ArrayList<>();
        Map<String, List<String>> answers = answers();
        for (String line : lines()) {
            Matcher java = JAVA.matcher(line);
            if (java.matches()) {
                String command = java.group(1) != null ? java.group(1) : java.group(2);
                try (Database database = PostgresServer.shared().createDatabase()) {
                    prepare(app, database, command);
                    Outcome outcome = app.command(database, folder.resolve("errors"), command);
                    assertThat(outcome.exitCode())
                            .as("%s\n%s\n%s", line, outcome.output(), Files.readString(folder.resolve("errors")))
                            .isIn(command.startsWith("check") || command.contains("--drift") ? List.of(0, 2) : List.of(0));
                    assertThat(outcome.output()).as(line).isNotBlank();
                    if (answers.containsKey(line)) {
                        assertThat(plain(outcome.output())).as(line).containsSubsequence(answers.get(line));
                    }
                }
            } else {
                assertThat(line).as("a command that this test can run").startsWith("keytool ");
                keytool(line);
            }
            ran.add(line);
        }
        System.out.println("Documented commands that ran:\n  " + String.join("\n  ", ran));
        assertThat(ran).hasSizeGreaterThan(5).containsAll(answers.keySet());
    }

    /** The answers that pages show, by command; a line {@code …} stands for any lines. */
    private static Map<String, List<String>> answers() throws IOException {
        Map<String, List<String>> answers = new LinkedHashMap<>();
        for (Path page : pages()) {
            TRANSCRIPT.matcher(Files.readString(page)).results()
                    .forEach(each -> answers.put(each.group(1), plain(each.group(2))));
        }
        assertThat(answers).hasSizeGreaterThan(3);
        return answers;
    }

    private static List<String> plain(String text) {
        return text.lines().map(line -> line.replaceAll("\\d+", "0").replaceAll("\\s+", " ").strip())
                .filter(line -> !line.isEmpty() && !line.equals("…")).toList();
    }

    private static List<String> lines() throws IOException {
        List<String> lines = new ArrayList<>();
        for (Path page : pages()) {
            BLOCK.matcher(Files.readString(page)).results()
                    .flatMap(block -> Stream.of(block.group(1), block.group(2), block.group(3)))
                    .filter(Objects::nonNull).flatMap(String::lines).distinct()
                    .filter(line -> !lines.contains(line)).forEach(lines::add);
        }
        return lines;
    }

    private static List<Path> pages() throws IOException {
        try (Stream<Path> pages = Stream.concat(Files.list(ROOT.resolve("docs/modules/ROOT/pages")), Files.list(ROOT))) {
            return pages.filter(file -> file.toString().matches(".*\\.(adoc|md)")).sorted().toList();
        }
    }

    /** Brings a database to where a reader would give the command. */
    private void prepare(App app, Database database, String command) throws IOException {
        if (command.startsWith("stamp")) {
            database.execute(Files
                    .readString(ROOT.resolve("integration-tests/library/src/main/resources/db/migration/V1__initial.sql")));
        } else if (command.startsWith("downgrade") || command.startsWith("status")) {
            assertThat(app.command(database, folder.resolve("errors"), "migrate").exitCode()).isZero();
        }
    }

    private void keytool(String line) {
        shell("keytool -genkeypair -alias ca -keyalg RSA -dname CN=ca -keystore ca.p12 -storetype PKCS12 -storepass changeit"
                + " && keytool -exportcert -rfc -alias ca -keystore ca.p12 -storepass changeit -file ca.pem");
        shell(line);
        assertThat(folder.resolve("ca.jks")).exists();
    }

    private void shell(String line) {
        Outcome outcome = Command.start(folder, Map.of(), List.of("bash", "-c", line)).awaitEnd(Duration.ofMinutes(1));
        assertThat(outcome.exitCode()).as(line + "\n" + outcome.output()).isZero();
    }
}
