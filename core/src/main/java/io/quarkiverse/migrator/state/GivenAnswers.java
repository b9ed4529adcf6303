package io.quarkiverse.migrator.state;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import io.quarkiverse.migrator.plan.Answers;

/**
 * What people have answered beside the code, as {@code answers.properties} has it: a line an answer, so that it is reviewed and
 * merged like code.
 *
 * @param renames the name that a table or {@code table.column} has now
 * @param backfills the SQL expression that rows which exist get, by {@code table.column}
 * @param losses the tables and {@code table.column}s that may be lost
 */
public record GivenAnswers(Map<String, String> renames, Map<String, String> backfills, Set<String> losses) {

    /** Nothing was answered. */
    public static final GivenAnswers NONE = new GivenAnswers(Map.of(), Map.of(), Set.of());

    /** The file's name, beside the snapshot. */
    public static final String FILE = "answers.properties";

    private static final String RENAMES = "renames.";
    private static final String BACKFILLS = "backfills.";
    private static final String LOSSES = "allow-destructive.";

    public GivenAnswers {
        renames = new TreeMap<>(renames);
        backfills = new TreeMap<>(backfills);
        losses = new TreeSet<>(losses);
    }

    /**
     * The answers of a text.
     *
     * @throws StateException if a line says something else
     */
    public static GivenAnswers read(String text, String source) {
        Properties lines = new Properties();
        try {
            lines.load(new StringReader(text));
        } catch (IOException | IllegalArgumentException e) {
            throw new StateException(source + " can't be read: " + e.getMessage() + ". Correct the line.", e);
        }
        Map<String, String> renames = new TreeMap<>();
        Map<String, String> backfills = new TreeMap<>();
        Set<String> losses = new TreeSet<>();
        for (String key : lines.stringPropertyNames()) {
            String value = lines.getProperty(key).strip();
            if (key.startsWith(RENAMES) && !value.isEmpty()) {
                renames.put(key.substring(RENAMES.length()), value);
            } else if (key.startsWith(BACKFILLS) && !value.isEmpty()) {
                backfills.put(key.substring(BACKFILLS.length()), value);
            } else if (key.startsWith(LOSSES) && value.equals("true")) {
                losses.add(key.substring(LOSSES.length()));
            } else {
                throw new StateException(source + " has the line " + key + "=" + value + ", which answers nothing. A line is"
                        + " renames.table.old=new, backfills.table.column=SQL expression or allow-destructive.table.column=true.");
            }
        }
        return new GivenAnswers(renames, backfills, losses);
    }

    /** The text of the file. */
    public String text() {
        List<String> lines = new ArrayList<>();
        losses.forEach(subject -> lines.add(escaped(LOSSES + subject, true) + "=true"));
        backfills.forEach((subject, value) -> lines.add(escaped(BACKFILLS + subject, true) + "=" + escaped(value, false)));
        renames.forEach((old, now) -> lines.add(escaped(RENAMES + old, true) + "=" + escaped(now, false)));
        return "# What was answered about changes that are in no script yet. Commit it with them.\n"
                + String.join("\n", lines) + "\n";
    }

    /** Whether nothing was answered. */
    public boolean isEmpty() {
        return renames.isEmpty() && backfills.isEmpty() && losses.isEmpty();
    }

    /** These, where a thing is called otherwise now. */
    public GivenAnswers renamed(String old, String now) {
        Map<String, String> all = new TreeMap<>(renames);
        all.put(old, now);
        return new GivenAnswers(all, backfills, without(losses, old));
    }

    /** These, where the rows that exist get a value. */
    public GivenAnswers filled(String subject, String expression) {
        Map<String, String> all = new TreeMap<>(backfills);
        all.put(subject, expression);
        return new GivenAnswers(renames, all, losses);
    }

    /** These, where a thing may be lost. */
    public GivenAnswers losing(String subject) {
        Map<String, String> others = new TreeMap<>(renames);
        others.remove(subject);
        Set<String> all = new TreeSet<>(losses);
        all.add(subject);
        return new GivenAnswers(others, backfills, all);
    }

    /** The renames as {@code quarkus.migrator.renames} has them. */
    public List<String> entries() {
        return renames.entrySet().stream().map(each -> each.getKey() + "=" + each.getValue()).toList();
    }

    /** Those of the command line, to which these are added where it does not speak of the same. */
    public Answers with(Answers others) {
        Map<String, String> fills = new TreeMap<>(backfills);
        fills.putAll(others.backfills());
        return new Answers(others.renames(), others.hints(), fills, others.allowDestructive(), losses, others.online());
    }

    private static Set<String> without(Set<String> subjects, String one) {
        Set<String> others = new TreeSet<>(subjects);
        others.remove(one);
        return others;
    }

    private static String escaped(String text, boolean key) {
        StringBuilder all = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\\' || key && (c == '=' || c == ':' || c == ' ') || i == 0 && (c == '#' || c == '!' || c == ' ')) {
                all.append('\\').append(c);
            } else {
                all.append(c == '\n' ? "\\n" : c == '\r' ? "\\r" : c == '\t' ? "\\t" : String.valueOf(c));
            }
        }
        return all.toString();
    }
}
