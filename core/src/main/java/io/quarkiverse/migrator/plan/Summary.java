package io.quarkiverse.migrator.plan;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;

/** A plan in the lines that the build, the log and the head of a script show. */
public final class Summary {

    private Summary() {
    }

    /**
     * A headline and a line for each change, {@code !} before those that can lose data.
     *
     * @param plan what is to be done
     * @param since the name of the last script, empty for none
     * @param where the datasource and database, such as {@code default datasource, postgresql}
     */
    public static List<String> lines(Plan plan, String since, String where) {
        List<String> lines = new ArrayList<>();
        int count = plan.steps().size();
        lines.add("Migrator: " + count + (count == 1 ? " change" : " changes") + " since "
                + (since.isEmpty() ? "the beginning" : since) + " (" + where + ")");
        List<ChangeLine> words = plan.steps().stream().map(step -> ChangeLine.of(step.change())).toList();
        int kind = words.stream().mapToInt(line -> line.kind().length()).max().orElse(0);
        int subject = words.stream().filter(line -> !line.detail().isEmpty()).mapToInt(line -> line.subject().length())
                .filter(length -> length <= 60).max().orElse(0);
        for (int i = 0; i < count; i++) {
            ChangeLine line = words.get(i);
            Step step = plan.steps().get(i);
            char mark = step.destructive() ? '!' : line.mark();
            String losses = step.hazards().stream().filter(Hazard::destructive).map(Hazard::words)
                    .collect(joining(", "));
            lines.add(("  " + mark + " " + padded(line.kind(), kind) + "  " + padded(line.subject(), subject) + "  "
                    + line.detail() + (losses.isEmpty() ? "" : "  [" + losses + "]")).stripTrailing());
        }
        return lines;
    }

    private static String padded(String text, int width) {
        return text + " ".repeat(Math.max(0, width - text.length()));
    }
}
