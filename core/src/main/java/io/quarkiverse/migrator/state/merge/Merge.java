package io.quarkiverse.migrator.state.merge;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.quarkiverse.migrator.dialect.Dialect;
import io.quarkiverse.migrator.dialect.Dialects;
import io.quarkiverse.migrator.state.Layout;
import io.quarkiverse.migrator.state.ProjectFiles;
import io.quarkiverse.migrator.state.ScriptSettings;
import io.quarkiverse.migrator.state.SnapshotCodec;

/** Makes one line of scripts of those that two branches wrote, in the files of one datasource. */
public final class Merge {

    private Merge() {
    }

    /**
     * Renumbers the scripts of the later branch and writes the snapshot of all.
     *
     * @param keep a script that is to keep its name, {@code ours} or {@code theirs}; empty to go by what others have already
     * @return what was done, for people; empty where there was nothing to do
     * @throws io.quarkiverse.migrator.state.StateException if that can't be; nothing is changed then
     */
    public static List<String> run(Layout layout, History history, Optional<String> keep) {
        Optional<Parted> found = new PartedReader(layout, history).read();
        if (found.isEmpty()) {
            return List.of();
        }
        Precedence order = Precedence.of(found.get(), layout, history, keep);
        BranchMerge merge = merge(found.get(), order, layout);
        write(layout, order, merge);
        return words(layout, order, merge);
    }

    private static BranchMerge merge(Parted parted, Precedence order, Layout layout) {
        String name = parted.base().dialect();
        Dialect dialect = Dialects.of(name).orElseThrow(() -> new MergeException(
                layout.shown(layout.snapshot()) + " is for " + name + ". There are: " + String.join(", ", Dialects.names())));
        try {
            return BranchMerge.of(parted.base(), order.first(), order.second(), dialect);
        } catch (MergeException e) {
            throw new MergeException(e.getMessage() + " So " + String.join(" and ", order.second().files())
                    + " can't follow " + String.join(" and ", order.first().files())
                    + " as written; nothing was changed." + remedy(layout, order));
        }
    }

    /** What was written from the entities can be written again, from those of both branches. */
    private static String remedy(Layout layout, Precedence order) {
        List<String> gone = new ArrayList<>();
        for (ScriptText script : order.second().own()) {
            if (script.isGenerated() && !order.first().files().contains(script.script().file())) {
                gone.add(layout.shown(layout.scripts().resolve(script.script().file())));
                script.settings().ifPresent(settings -> gone.add(
                        layout.shown(layout.scripts().resolve(ScriptSettings.file(script.script().file())))));
                script.undo().ifPresent(undo -> gone.add(layout.shown(layout.undo().resolve(script.undoFile()))));
            }
        }
        return " Have the next build write them anew, from the entities of both:"
                + "\n  git checkout --" + order.first().name() + " -- " + layout.shown(layout.snapshot())
                + (gone.isEmpty() ? "" : "\n  git rm -f " + String.join(" ", gone))
                + "\n  mvn clean package -DskipTests";
    }

    private static void write(Layout layout, Precedence order, BranchMerge merge) {
        Map<Path, String> files = new LinkedHashMap<>();
        List<Path> gone = new ArrayList<>();
        merge.renumbered().forEach((old, script) -> {
            put(layout, script, files);
            if (!order.first().files().contains(old)) {
                gone.addAll(paths(layout, old));
            }
        });
        // What stands twice in one file goes back to what its own branch has
        order.first().own().stream().filter(each -> order.second().files().contains(each.script().file()))
                .forEach(each -> put(layout, each, files));
        files.put(layout.snapshot(), SnapshotCodec.write(merge.snapshot()));
        ProjectFiles.replace(layout, files, gone);
    }

    private static void put(Layout layout, ScriptText script, Map<Path, String> files) {
        List<Path> paths = paths(layout, script.script().file());
        files.put(paths.get(0), script.text());
        script.settings().ifPresent(text -> files.put(paths.get(1), text));
        script.undo().ifPresent(text -> files.put(paths.get(2), text));
    }

    private static List<Path> paths(Layout layout, String script) {
        return List.of(layout.scripts().resolve(script), layout.scripts().resolve(ScriptSettings.file(script)),
                layout.undo().resolve(ScriptText.undoFile(script)));
    }

    private static List<String> words(Layout layout, Precedence order, BranchMerge merge) {
        List<String> words = new ArrayList<>();
        if (!order.first().own().isEmpty()) {
            words.add("Keeps " + String.join(" and ", order.first().files()) + ": " + order.reason() + ".");
        }
        merge.renumbered().forEach((old, script) -> words.add("Renamed " + old + " to " + script.script().file()
                + (script.undo().isPresent() ? ", with its way back" : "") + "."));
        if (!merge.renumbered().isEmpty()) {
            words.add("A database that has applied " + String.join(" or ", merge.renumbered().keySet())
                    + ", such as a developer's own, refuses to start: make it anew, or take that script back before.");
        }
        words.add("Wrote " + layout.shown(layout.snapshot())
                + ". Build (mvn clean package), review, then commit: git add -A src/main");
        return words;
    }
}
