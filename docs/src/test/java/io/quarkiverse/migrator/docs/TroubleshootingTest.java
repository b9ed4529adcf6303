package io.quarkiverse.migrator.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

/** Each message with which the product stops is on the page on troubleshooting, in its own words. */
class TroubleshootingTest {

    /**
     * Where messages are made: every exception and warning, what dev mode and its pages answer, and sentences that are handed
     * on.
     */
    private static final Pattern MESSAGE = Pattern.compile("\\bnew \\w+(?:Exception|Error)\\(|\\bLOG\\.(?:warn|error)f?\\("
            + "|\\bnew (?:Question|Problem|Standing|OutcomeView)\\(|\\b(?:Standing\\.of|Optional\\.of|held|complain|blocking|wrong|fill"
            + "|noCast|undecided)\\(|(?:\\breturn|->) (?=\"[A-Z])");
    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"");

    /** What no user's doing brings about, or what is no problem. */
    private static final Set<String> NO_PROBLEM = Set.of(
            // Migrator's own faults, and those of its own files below target, which a clean build writes anew
            "The schema has a", "help is of no datasource", "Not the name of a", "Not a database that Migrator",
            "Drift is not told on",
            "The last line is missing", "This Hibernate has no", "A mapping file can't be", "A class file can't be",
            "A class file has a", "Every Java has SHA-256", "The hints of the entities", "is not on the class",
            "It accepts no connection",
            // Quarkus ends an application with an exception, and so does Migrator after a command
            "Ended after the command", "Ended after its initialisation, because",
            // Parts of a message that is found by itself
            "another session has held its", "the entities have no column", "the scripts make no table",
            "characters, and MySQL takes names", "The default of", "The expression of", "The query of view",
            // What went well
            "No drift: the tables are", "Migrator, derived from", "Not applied yet:", "Nothing is pending: the scripts",
            "The database has what the", "The database has the pending", "The next reload applies it",
            "The database is empty, and",
            // Why a start is left to Flyway, which is logged at debug
            "its reactive client is inactive", "its history can't be read", "it did not answer in", "the start was interrupted",
            "there is a migration that", "it has callbacks");

    @Test
    void eachMessageIsExplained() {
        String page = plain(Texts.pages().get("troubleshooting.adoc"));
        List<String> missing = new ArrayList<>();
        Set<String> left = new TreeSet<>();
        int messages = 0;
        for (Map.Entry<String, String> source : Texts.sources().entrySet()) {
            for (Matcher at = MESSAGE.matcher(source.getValue()); at.find();) {
                List<String> pieces = pieces(source.getValue(), at.end());
                if (pieces.isEmpty()) {
                    continue;
                }
                messages++;
                if (NO_PROBLEM.contains(pieces.get(0))) {
                    left.add(pieces.get(0));
                } else if (!page.contains(pieces.get(0))) {
                    missing.add(source.getKey().replaceFirst(".*/", "") + ": " + String.join(" … ", pieces));
                }
            }
        }
        assertThat(missing).isEmpty();
        assertThat(messages).isGreaterThan(200);
        assertThat(left).isEqualTo(NO_PROBLEM);
    }

    @Test
    void eachEntrySaysWhatToDo() {
        List<String> lines = Texts.pages().get("troubleshooting.adoc").lines().toList();
        List<String> silent = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            String after = i + 1 < lines.size() ? lines.get(i + 1) : "";
            if (lines.get(i).matches("`.*`:{2,3}") && (after.isBlank() || after.matches("`.*:{2,3}.*"))) {
                silent.add(lines.get(i));
            }
        }
        assertThat(silent).isEmpty();
    }

    /** What a message says in any case: its pieces of three words or more, the first of which has to be on the page. */
    private static List<String> pieces(String source, int start) {
        int depth = 1;
        int at = start;
        boolean text = false;
        while (depth > 0) {
            char c = source.charAt(at++);
            if (text && c == '\\') {
                at++;
            } else if (c == '"') {
                text = !text;
            } else if (!text) {
                depth += c == '(' ? 1 : c == ')' || c == ';' ? -1 : 0;
            }
        }
        // A text that goes on in the next line is one piece
        String arguments = source.substring(start, at).replaceAll("\"\\s*\\+\\s*\"", "");
        return LITERAL.matcher(arguments).results()
                .flatMap(literal -> Stream.of(literal.group(1).replace("\\\"", "\"").replace("\\n", " ").split("%[a-z]")))
                .map(piece -> first(plain(piece))).filter(piece -> piece.split(" ").length >= 3).toList();
    }

    /** Its first words, which tell it apart; the rest is the remedy. */
    private static String first(String piece) {
        String[] words = piece.split(" ");
        return String.join(" ", List.of(words).subList(0, Math.min(words.length, 5)));
    }

    private static String plain(String text) {
        return text.replaceAll("[`+*\"]", "").replaceAll("\\s+", " ").replaceAll("^[ ,.:]+", "").strip();
    }
}
