package io.quarkiverse.migrator.deployment.merge;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import io.quarkiverse.migrator.state.Layout;

/** The command {@code merge} as a process of its own, which Maven starts. */
public final class MergeMain {

    private MergeMain() {
    }

    /** Takes the command line, the module's folder, and for each datasource the location of its scripts and its name. */
    public static void main(String... words) {
        Path base = Path.of(words[1]);
        List<Layout> layouts = new ArrayList<>();
        for (int i = 2; i < words.length; i += 2) {
            layouts.add(Layout.of(base, words[i], words[i + 1]));
        }
        int exitCode = MergeCommand.run(words[0], base, layouts, System.out::println);
        if (exitCode != 0) {
            System.exit(exitCode);
        }
    }
}
