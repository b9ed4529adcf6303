package io.quarkiverse.migrator.runtime.downgrade;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

import io.quarkiverse.migrator.plan.Hazard;
import io.quarkiverse.migrator.state.ScriptWriter;

/**
 * The way back from one script.
 *
 * @param version the version that it takes back
 * @param script the script that it takes back
 * @param resource where it is on the class path
 * @param text its SQL
 */
public record UndoScript(String version, String script, String resource, String text) {

    private static final Pattern LOSES = Pattern.compile("-- .*\\b(" + Arrays.stream(Hazard.values())
            .filter(Hazard::destructive).map(Hazard::code).collect(joining("|")) + ")\\b.*");

    /** The name of its file. */
    public String file() {
        return resource.substring(resource.lastIndexOf('/') + 1);
    }

    /** Whether Migrator wrote it, so that it says itself what it loses. */
    public boolean isGenerated() {
        return text.startsWith(ScriptWriter.UNDO_SIGNATURE);
    }

    /** The statements that lose values, or may, as its comments say; each in one line. */
    public List<String> losses() {
        List<String> losses = new ArrayList<>();
        boolean marked = false;
        for (String line : text.lines().toList()) {
            if (marked && !line.isBlank() && !line.startsWith("--")) {
                losses.add(line.strip().replaceAll("\\s*[;(]$", ""));
                marked = false;
            }
            marked |= LOSES.matcher(line).matches();
        }
        return losses;
    }
}
