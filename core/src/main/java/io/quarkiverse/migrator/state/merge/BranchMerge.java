package io.quarkiverse.migrator.state.merge;

import static java.util.Comparator.comparing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import io.quarkiverse.migrator.dialect.Dialect;
import io.quarkiverse.migrator.schema.Schema;
import io.quarkiverse.migrator.state.Script;
import io.quarkiverse.migrator.state.Snapshot;
import io.quarkiverse.migrator.state.Version;

/**
 * Two branches put one behind the other.
 *
 * @param renumbered the scripts of the second branch under their new names, by their old names; empty where they follow already
 * @param snapshot what all scripts produce
 */
public record BranchMerge(Map<String, ScriptText> renumbered, Snapshot snapshot) {

    /**
     * Puts the scripts of one branch behind those of another.
     *
     * @param base the snapshot that both build on
     * @param first the branch whose scripts keep their names
     * @param second the branch whose scripts follow
     * @throws MergeException if both touch the same
     */
    public static BranchMerge of(Snapshot base, Branch first, Branch second, Dialect dialect) {
        Schema schema = SchemaMerge.of(base.schema(), first.snapshot().schema(), second.snapshot().schema(),
                second.own().stream().map(ScriptText::text).toList(), dialect);
        List<Script> scripts = new ArrayList<>(common(base, first, second));
        scripts.addAll(first.scripts());
        scripts.sort(comparing(Script::version));
        Map<String, ScriptText> renumbered = new LinkedHashMap<>();
        if (follows(scripts, second.scripts())) {
            scripts.addAll(second.scripts());
        } else {
            Map<String, String> names = names(scripts, second.scripts());
            second.own().forEach(each -> renumbered.put(each.script().file(), renamed(each, names)));
            renumbered.values().forEach(each -> scripts.add(each.script()));
        }
        Set<String> renames = new LinkedHashSet<>(first.snapshot().renames());
        renames.addAll(second.snapshot().renames());
        return new BranchMerge(renumbered, new Snapshot(dialect.name(), scripts, schema, List.copyOf(renames)));
    }

    /** The scripts that both have; one that was edited since, and the edit accepted, counts as edited. */
    private static List<Script> common(Snapshot base, Branch first, Branch second) {
        List<Script> common = new ArrayList<>();
        for (Script script : first.snapshot().scripts()) {
            Optional<Script> other = byFile(second.snapshot().scripts(), script.file());
            if (first.files().contains(script.file()) || other.isEmpty()) {
                continue;
            }
            boolean unchanged = byFile(base.scripts(), script.file()).filter(script::equals).isPresent();
            common.add(unchanged ? other.get() : script);
        }
        return common;
    }

    private static Optional<Script> byFile(List<Script> scripts, String file) {
        return scripts.stream().filter(script -> script.file().equals(file)).findFirst();
    }

    private static boolean follows(List<Script> scripts, List<Script> second) {
        return scripts.isEmpty() || second.isEmpty()
                || last(scripts).compareTo(second.get(0).version()) < 0;
    }

    private static Version last(List<Script> scripts) {
        return scripts.stream().map(Script::version).max(Version::compareTo).orElseThrow();
    }

    private static Map<String, String> names(List<Script> scripts, List<Script> second) {
        Version version = last(scripts);
        Map<String, String> names = new LinkedHashMap<>();
        for (Script script : second) {
            version = version.next();
            names.put(script.file(), "V" + version + script.file().substring(script.file().indexOf("__")));
        }
        return names;
    }

    /** The same script under another name; its statements stay, and what its comments call by the old names follows. */
    private static ScriptText renamed(ScriptText script, Map<String, String> names) {
        String file = names.get(script.script().file());
        String text = comments(script.text(), names);
        Script renamed = Script.of(file, text).orElseThrow().withSettings(script.script().settings());
        return new ScriptText(renamed, text, script.settings(), script.undo().map(undo -> comments(undo, names)));
    }

    private static String comments(String text, Map<String, String> names) {
        StringBuilder renamed = new StringBuilder();
        for (String line : text.split("(?<=\n)")) {
            renamed.append(line.startsWith("-- ") ? comment(line, names) : line);
        }
        return renamed.toString();
    }

    private static String comment(String line, Map<String, String> names) {
        for (Map.Entry<String, String> name : names.entrySet()) {
            String old = Pattern.quote(stem(name.getKey()));
            String now = line.replaceAll("(?<![\\w.])" + old + "(?!\\w)", Matcher.quoteReplacement(stem(name.getValue())));
            if (!now.equals(line)) {
                return now;
            }
        }
        return line;
    }

    private static String stem(String file) {
        return file.substring(0, file.length() - ".sql".length());
    }
}
