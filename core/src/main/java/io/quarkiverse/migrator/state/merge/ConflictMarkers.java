package io.quarkiverse.migrator.state.merge;

import java.util.Optional;

/** Reads what git leaves in a file that two branches changed. */
public final class ConflictMarkers {

    private static final String LEFT = "<<<<<<<";
    private static final String BASE = "|||||||";
    private static final String MIDDLE = "=======";
    private static final String RIGHT = ">>>>>>>";

    /**
     * The file as each side has it.
     *
     * @param left what stands first: the branch that one is on, or in a rebase the one that is built upon
     * @param right what stands second: the branch that comes in, or in a rebase one's own
     */
    public record Sides(String left, String right) {
    }

    private ConflictMarkers() {
    }

    /** Whether a text has such markers. */
    public static boolean in(String text) {
        // Hardly any text has them anywhere, so it is not taken apart before
        return text.contains(LEFT) && text.lines().anyMatch(line -> marks(line, LEFT));
    }

    /** The sides of a text; empty where it has no markers, or markers that don't belong together. */
    public static Optional<Sides> sides(String text) {
        StringBuilder left = new StringBuilder();
        StringBuilder right = new StringBuilder();
        String in = "";
        boolean conflict = false;
        for (String line : text.lines().toList()) {
            if (in.isEmpty() && marks(line, LEFT)) {
                in = LEFT;
                conflict = true;
            } else if (in.equals(LEFT) && marks(line, BASE)) {
                // What both had before, where git was told to show it (diff3)
                in = BASE;
            } else if ((in.equals(LEFT) || in.equals(BASE)) && line.equals(MIDDLE)) {
                in = MIDDLE;
            } else if (in.equals(MIDDLE) && marks(line, RIGHT)) {
                in = "";
            } else {
                add(line, in.isEmpty() || in.equals(LEFT), left);
                add(line, in.isEmpty() || in.equals(MIDDLE), right);
            }
        }
        return conflict && in.isEmpty()
                ? Optional.of(new Sides(left.toString(), right.toString()))
                : Optional.empty();
    }

    private static boolean marks(String line, String marker) {
        return line.equals(marker) || line.startsWith(marker + " ");
    }

    private static void add(String line, boolean belongs, StringBuilder side) {
        if (belongs) {
            side.append(line).append('\n');
        }
    }
}
