package io.quarkiverse.migrator.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

/** Each message with which the product stops is on the page on troubleshooting, in its own words. */
class TroubleshootingTest {

    /** Where a message for a person is made; other exceptions are of no person's doing. */
    private static final Pattern MESSAGE = Pattern.compile("\\b(?:new (?:State|Merge|Rename|Backfill|Model|MigrationBuild|"
            + "UnusableUrl|Downgrade|Drift|Migration|CommandLine)Exception|new (?:Question|Problem)|blocking|wrong|fill|noCast"
            + "|undecided)\\(");
    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"");

    @Test
    void eachMessageIsExplained() {
        String page = plain(Texts.pages().get("troubleshooting.adoc"));
        List<String> missing = new ArrayList<>();
        int messages = 0;
        for (Map.Entry<String, String> source : Texts.sources().entrySet()) {
            for (Matcher at = MESSAGE.matcher(source.getValue()); at.find();) {
                List<String> pieces = pieces(source.getValue(), at.end());
                if (pieces.isEmpty()) {
                    continue;
                }
                messages++;
                if (pieces.stream().noneMatch(page::contains)) {
                    missing.add(source.getKey().replaceFirst(".*/", "") + ": " + String.join(" … ", pieces));
                }
            }
        }
        assertThat(missing).isEmpty();
        assertThat(messages).isGreaterThan(80);
    }

    /** What a message says in any case: its pieces of three words or more. */
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
                depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            }
        }
        // A text that goes on in the next line is one piece
        String arguments = source.substring(start, at).replaceAll("\"\\s*\\+\\s*\"", "");
        return LITERAL.matcher(arguments).results()
                .map(literal -> plain(literal.group(1).replace("\\\"", "\"").replace("\\n", " ")))
                .map(piece -> first(piece)).filter(piece -> piece.split(" ").length >= 3).toList();
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
