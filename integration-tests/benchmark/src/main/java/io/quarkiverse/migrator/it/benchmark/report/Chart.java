package io.quarkiverse.migrator.it.benchmark.report;

import java.util.List;
import java.util.Locale;

/** A chart of what counts: a bar for each number with a goal, with the goal as a line at the same place in all of them. */
final class Chart {

    private static final int LINE = 24;
    private static final int TEXT = 680;
    private static final int GOAL = 160;
    private static final int LONGEST = 340;

    private Chart() {
    }

    static String of(List<Goal> all) {
        List<Goal> goals = all.stream().filter(goal -> !Double.isNaN(goal.most())).toList();
        int height = LINE * (goals.size() + 2);
        int width = TEXT + LONGEST + 80;
        StringBuilder svg = new StringBuilder();
        svg.append(
                "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%d\" height=\"%d\" font-family=\"sans-serif\" font-size=\"12\">%n"
                        .formatted(width, height));
        svg.append("<rect width=\"100%\" height=\"100%\" fill=\"white\"/>\n");
        svg.append("<text x=\"%d\" y=\"16\" text-anchor=\"middle\">goal</text>%n".formatted(TEXT + GOAL));
        int y = LINE;
        for (Goal goal : goals) {
            svg.append(line(goal, y));
            y += LINE;
        }
        svg.append("<line x1=\"%d\" y1=\"20\" x2=\"%d\" y2=\"%d\" stroke=\"black\" stroke-dasharray=\"4 3\"/>%n"
                .formatted(TEXT + GOAL, TEXT + GOAL, y));
        return svg.append("</svg>\n").toString();
    }

    private static String line(Goal goal, int y) {
        // A goal of nothing has no length; what exceeds it is as long as can be
        double share = goal.most() == 0 ? (goal.value() <= 0 ? 0 : Double.MAX_VALUE) : goal.value() / goal.most();
        int length = (int) Math.max(1, Math.min(LONGEST, GOAL * share));
        String colour = goal.verdict().equals("reached") ? "#3a8f5c" : "#c05a3a";
        return """
                <text x="%d" y="%d" text-anchor="end">%s, %s: %s</text>
                <rect x="%d" y="%d" width="%d" height="14" fill="%s"/>
                <text x="%d" y="%d">%s</text>
                """.formatted(TEXT - 8, y + 14, escaped(goal.part()), escaped(goal.size()), escaped(goal.what()), TEXT, y + 3,
                length, colour, TEXT + length + 6, y + 14, String.format(Locale.ROOT, "%.3f", goal.value()));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;");
    }
}
