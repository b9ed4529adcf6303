package io.quarkiverse.migrator.state.merge;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import io.quarkiverse.migrator.state.Layout;
import io.quarkiverse.migrator.state.Script;
import io.quarkiverse.migrator.state.ScriptSettings;
import io.quarkiverse.migrator.state.Snapshot;
import io.quarkiverse.migrator.state.SnapshotCodec;
import io.quarkiverse.migrator.state.StateException;
import io.quarkiverse.migrator.state.Version;
import io.quarkiverse.migrator.state.merge.ConflictMarkers.Sides;

/** Finds out what two branches have, from the files as git left them and from its history. */
final class PartedReader {

    private final Layout layout;
    private final History history;
    private final String snapshotFile;

    PartedReader(Layout layout, History history) {
        this.layout = layout;
        this.history = history;
        this.snapshotFile = layout.shown(layout.snapshot());
    }

    /** The two branches; empty where the files are those of one. */
    Optional<Parted> read() {
        if (!Files.exists(layout.snapshot())) {
            return Optional.empty();
        }
        String text = text(layout.snapshot());
        if (ConflictMarkers.in(text)) {
            Sides sides = sides(text, layout.snapshot());
            List<Script> left = SnapshotCodec.scripts(sides.left(), snapshotFile);
            List<Script> right = SnapshotCodec.scripts(sides.right(), snapshotFile);
            // What did not conflict has both sides mixed already, so each is looked up as it was
            return Optional.of(parted(side(left, right), side(right, left)));
        }
        Snapshot known = SnapshotCodec.read(text, snapshotFile);
        List<ScriptText> unknown = new ArrayList<>();
        files().stream().filter(file -> !has(known, file)).forEach(file -> own(file, Optional.empty()).ifPresent(unknown::add));
        if (unknown.stream().anyMatch(ScriptText::isGenerated)) {
            return Optional.of(parted(known, otherSide(unknown)));
        }
        return written(known, unknown);
    }

    /** Both snapshots are at hand. */
    private Parted parted(Snapshot left, Snapshot right) {
        if (!left.dialect().equals(right.dialect())) {
            throw new MergeException(snapshotFile + " is for " + left.dialect() + " on one branch and for " + right.dialect()
                    + " on the other. Keep one of the two whole, with its scripts.");
        }
        List<String> common = left.scripts().stream().map(Script::file).filter(file -> has(right, file))
                .filter(file -> !conflicting(file)).toList();
        return new Parted(base(common, left.dialect()), branch("ours", left, common),
                branch("theirs", right, common));
    }

    private Branch branch(String name, Snapshot snapshot, List<String> common) {
        boolean left = name.equals("ours");
        List<ScriptText> own = new ArrayList<>();
        for (Script script : snapshot.scripts()) {
            if (!common.contains(script.file())) {
                own.add(own(script.file(), Optional.of(left)).filter(each -> each.script().checksum() == script.checksum())
                        .map(each -> new ScriptText(script, each.text(), each.settings(), each.undo()))
                        .orElseThrow(() -> new MergeException(shown(script.file()) + " is not what " + snapshotFile
                                + " recorded on the branch that is \"" + name + "\". Restore it from that branch.")));
            }
        }
        return new Branch(name, snapshot, own);
    }

    /** A script that a person wrote has the version of another one: what the tables are like is the same either way. */
    private Optional<Parted> written(Snapshot known, List<ScriptText> unknown) {
        List<Version> taken = known.scripts().stream().map(Script::version).toList();
        Optional<Version> version = unknown.stream().map(each -> each.script().version()).filter(taken::contains)
                .min(Comparator.naturalOrder());
        return version.map(first -> {
            List<String> common = known.scripts().stream().filter(script -> script.version().compareTo(first) < 0)
                    .map(Script::file).toList();
            Snapshot without = new Snapshot(known.dialect(),
                    known.scripts().stream().filter(script -> common.contains(script.file())).toList(), known.schema(),
                    known.renames());
            List<ScriptText> later = unknown.stream().filter(each -> each.script().version().compareTo(first) >= 0).toList();
            return new Parted(without, branch("ours", known, common), new Branch("theirs", without, later));
        });
    }

    /** The snapshot that scripts came with whose side lost when {@code schema.json} was settled. */
    private Snapshot otherSide(List<ScriptText> unknown) {
        List<ScriptText> generated = unknown.stream().filter(ScriptText::isGenerated).toList();
        return snapshots().filter(snapshot -> generated.stream().allMatch(each -> snapshot.scripts().stream().anyMatch(
                script -> script.file().equals(each.script().file())
                        && script.checksum() == each.script().checksum())))
                .findFirst().orElseThrow(() -> new MergeException(generated.stream().map(each -> shown(each.script().file()))
                        .collect(joining(" and ")) + " came with a " + snapshotFile + " of its own, which is in no commit."
                        + " Where it was never applied, delete it: the next build writes its changes again."));
    }

    /**
     * The snapshot of one side: the newest with these scripts, of which those that the other lacks are the same to the letter.
     */
    private Snapshot side(List<Script> scripts, List<Script> other) {
        List<String> files = files(scripts);
        List<String> others = files(other);
        List<Script> own = scripts.stream()
                .filter(script -> !others.contains(script.file()) || conflicting(script.file())).toList();
        return snapshots().filter(snapshot -> files(snapshot.scripts()).equals(files) && snapshot.scripts().containsAll(own))
                .findFirst().orElseThrow(() -> unknown(files));
    }

    private Snapshot base(List<String> common, String dialect) {
        return common.isEmpty() ? Snapshot.empty(dialect)
                : snapshots().filter(snapshot -> files(snapshot.scripts()).equals(common)).findFirst()
                        .orElseThrow(() -> unknown(common));
    }

    private MergeException unknown(List<String> files) {
        return new MergeException(snapshotFile + " as it was after "
                + (files.isEmpty() ? "no script" : files.get(files.size() - 1))
                + " is in no commit, and without it nobody can tell what the branches did. Run merge in the clone in which the"
                + " branches were merged, with their whole history: git fetch --unshallow");
    }

    private Stream<Snapshot> snapshots() {
        return history.versions(layout.snapshot()).stream().flatMap(text -> readable(text).stream());
    }

    private static List<String> files(List<Script> scripts) {
        return scripts.stream().map(Script::file).toList();
    }

    private Optional<Snapshot> readable(String text) {
        try {
            return Optional.of(SnapshotCodec.read(text, snapshotFile));
        } catch (StateException e) {
            return Optional.empty();
        }
    }

    /** A script with its files, as one side has it where they are in conflict. */
    private Optional<ScriptText> own(String file, Optional<Boolean> left) {
        return side(layout.scripts().resolve(file), left).flatMap(text -> Script.of(file, text).map(script -> new ScriptText(
                script, text, side(layout.scripts().resolve(ScriptSettings.file(file)), left),
                side(layout.undo().resolve(ScriptText.undoFile(file)), left))));
    }

    private Optional<String> side(Path file, Optional<Boolean> left) {
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        String text = text(file);
        if (left.isEmpty() || !ConflictMarkers.in(text)) {
            return Optional.of(text);
        }
        Sides sides = sides(text, file);
        return Optional.of(left.get() ? sides.left() : sides.right());
    }

    private Sides sides(String text, Path file) {
        return ConflictMarkers.sides(text).orElseThrow(() -> new MergeException(layout.shown(file) + " has conflict markers"
                + " of git that don't belong together. Have git write them again: git checkout --merge -- "
                + layout.shown(file)));
    }

    private boolean conflicting(String script) {
        Path file = layout.scripts().resolve(script);
        return Files.isRegularFile(file) && ConflictMarkers.in(text(file));
    }

    private List<String> files() {
        if (!Files.isDirectory(layout.scripts())) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(layout.scripts())) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        } catch (IOException e) {
            throw unreadable(layout.scripts(), e);
        }
    }

    private String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw unreadable(file, e);
        }
    }

    private StateException unreadable(Path file, IOException cause) {
        return new StateException(layout.shown(file) + " can't be read: " + cause
                + ". Make it readable for the user who runs this.", cause);
    }

    private String shown(String script) {
        return layout.shown(layout.scripts().resolve(script));
    }

    private static boolean has(Snapshot snapshot, String file) {
        return snapshot.scripts().stream().anyMatch(script -> script.file().equals(file));
    }
}
