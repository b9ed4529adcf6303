package io.quarkiverse.migrator.deployment.merge;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import io.quarkiverse.migrator.state.Layout;
import io.quarkiverse.migrator.state.StateException;
import io.quarkiverse.migrator.state.merge.History;
import io.quarkiverse.migrator.state.merge.Merge;

/** The command {@code merge}: it works on the sources of a project, so the terminal of dev mode and Maven have it alone. */
public final class MergeCommand {

    /** Its name. */
    public static final String WORD = "merge";
    /** What it does, in a line. */
    public static final String HELP = "puts the scripts of two branches one behind the other";

    static final String SETTING = "quarkus.migrator.command";

    private static final String KEEP = "--keep";
    private static final int FAILED = 1;

    private MergeCommand() {
    }

    /** Whether a command line is one of {@code merge}. */
    public static boolean isMeant(String line) {
        return line.strip().equals(WORD) || line.strip().startsWith(WORD + " ");
    }

    /** Whether Maven was told to run it. */
    public static boolean isAsked() {
        String line = System.getProperty(SETTING, System.getenv("QUARKUS_MIGRATOR_COMMAND"));
        return line != null && isMeant(line);
    }

    /**
     * Runs it on each datasource's files.
     *
     * @param line what a person wrote, such as {@code merge --keep V5__add_email.sql}; the script alone says the same
     * @param base the folder that holds the module's build file
     * @param layouts where the files of each datasource are
     * @param out takes the lines of the answer
     * @return 0, or 1 where something is in the way
     */
    public static int run(String line, Path base, List<Layout> layouts, Consumer<String> out) {
        try {
            Optional<String> keep = keep(line);
            History history = new GitHistory(base);
            List<String> done = new ArrayList<>();
            for (Layout layout : layouts) {
                done.addAll(Merge.run(layout, history, keep.filter(file -> layouts.size() == 1 || means(layout, file))));
            }
            (done.isEmpty()
                    ? List.of("Nothing to merge: no snapshot has conflict markers, and no two scripts have one version.")
                    : done).forEach(out);
            return 0;
        } catch (StateException e) {
            out.accept(e.getMessage());
            return FAILED;
        }
    }

    private static boolean means(Layout layout, String keep) {
        return keep.equals("ours") || keep.equals("theirs")
                || layout.scripts().resolve(Path.of(keep).getFileName()).toFile().exists();
    }

    private static Optional<String> keep(String line) {
        Iterator<String> words = Arrays.asList(line.strip().split("\\s+")).listIterator(1);
        Optional<String> keep = Optional.empty();
        while (words.hasNext()) {
            String word = words.next();
            if (word.startsWith(KEEP + "=")) {
                keep = Optional.of(word.substring(KEEP.length() + 1));
            } else if (word.equals(KEEP) && words.hasNext()) {
                keep = Optional.of(words.next());
            } else if (!word.startsWith("-") && keep.isEmpty()) {
                keep = Optional.of(word);
            } else {
                throw new StateException("merge does not know \"" + word + "\". Usage: merge [" + KEEP
                        + " <script that keeps its name>, ours or theirs]");
            }
        }
        return keep;
    }
}
