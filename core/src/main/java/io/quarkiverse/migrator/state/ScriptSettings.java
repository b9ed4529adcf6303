package io.quarkiverse.migrator.state;

import java.util.ArrayList;
import java.util.List;

/**
 * How Flyway is to run one script, as it reads it from a file beside the script.
 *
 * @param lines the settings, each as {@code name=value}, sorted
 */
public record ScriptSettings(List<String> lines) {

    /** Flyway's own defaults: there is no such file. */
    public static final ScriptSettings NONE = new ScriptSettings(List.of());

    private static final String WITHOUT_TRANSACTION = "executeInTransaction=false";
    /** What has Flyway take a script as it is, dollar signs and braces included. */
    public static final String WITHOUT_PLACEHOLDERS = "placeholderReplacement=false";
    private static final String PLACEHOLDER = "${";

    public ScriptSettings {
        lines = lines.stream().sorted().toList();
    }

    /**
     * What a script of Migrator needs: it has no placeholders, so what looks like one is part of a text.
     *
     * @param script the script's text
     * @param inTransaction whether its statements may run in a transaction
     */
    static ScriptSettings of(String script, boolean inTransaction) {
        List<String> lines = new ArrayList<>();
        if (!inTransaction) {
            lines.add(WITHOUT_TRANSACTION);
        }
        if (script.contains(PLACEHOLDER)) {
            lines.add(WITHOUT_PLACEHOLDERS);
        }
        return new ScriptSettings(lines);
    }

    /** Reads the text of such a file. */
    public static ScriptSettings parse(String text) {
        return new ScriptSettings(text.lines().map(line -> line.strip().replaceFirst("\\s*=\\s*", "="))
                .filter(line -> !line.isEmpty() && !line.startsWith("#")).toList());
    }

    /** The name of the file, which lies beside the script. */
    public static String file(String script) {
        return script + ".conf";
    }

    /** The text of the file. */
    String text() {
        return String.join("\n", lines) + "\n";
    }

    /** Whether the script needs no such file. */
    public boolean isEmpty() {
        return lines.isEmpty();
    }
}
