package io.quarkiverse.migrator.state;

import static java.util.Comparator.comparing;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The scripts and the snapshot of one datasource as they lie in the project, checked against each other.
 *
 * @param layout where they lie
 * @param scripts the scripts on disk, in the order of their versions
 * @param snapshot the snapshot; empty where there is none yet
 */
public record ProjectState(Layout layout, List<Script> scripts, Optional<Snapshot> snapshot) {

    static final String MERGE = "mvn quarkus:run -Dquarkus.migrator.command=merge";

    public ProjectState {
        scripts = List.copyOf(scripts);
    }

    /**
     * Reads the files.
     *
     * @throws StateException if one can't be read, or if two scripts have one version
     */
    public static ProjectState read(Layout layout) {
        Optional<Snapshot> snapshot = Files.exists(layout.snapshot())
                ? Optional.of(SnapshotCodec.read(text(layout, layout.snapshot()), layout.shown(layout.snapshot())))
                : Optional.empty();
        return new ProjectState(layout, scripts(layout), snapshot);
    }

    /**
     * The snapshot that the next script builds on.
     *
     * @param dialect the database of the entities
     * @param acceptEdited whether a script may have another text than the snapshot recorded
     * @throws StateException if scripts and snapshot don't belong together
     */
    public Snapshot checked(String dialect, boolean acceptEdited) {
        if (snapshot.isEmpty()) {
            if (!scripts.isEmpty()) {
                throw new StateException(layout.shown(layout.scripts()) + " has scripts, but there is no "
                        + layout.shown(layout.snapshot()) + " that says what they produce. Restore it from version control; or,"
                        + " in a project that had scripts before it had Migrator, start with -Dquarkus.migrator.init=entities"
                        + " (the scripts already make the tables of the entities) or -Dquarkus.migrator.init=empty"
                        + " (they make none of them).");
            }
            return Snapshot.empty(dialect);
        }
        Snapshot known = snapshot.get();
        if (!known.dialect().equals(dialect)) {
            throw new StateException(layout.shown(layout.snapshot()) + " is for " + known.dialect()
                    + ", but the datasource is of " + dialect + ". Set its db-kind back, or move "
                    + layout.shown(layout.snapshot()) + " and " + layout.shown(layout.scripts())
                    + " away to start anew for " + dialect + ".");
        }
        checkKnown(known, acceptEdited);
        checkUnknown(known);
        return known;
    }

    /**
     * What people have answered.
     *
     * @throws StateException if the file can't be read
     */
    public GivenAnswers answers() {
        return Files.exists(layout.answers())
                ? GivenAnswers.read(text(layout, layout.answers()), layout.shown(layout.answers()))
                : GivenAnswers.NONE;
    }

    /** The name of the last script on disk, empty for none. */
    public String last() {
        return scripts.isEmpty() ? "" : scripts.get(scripts.size() - 1).name();
    }

    private void checkKnown(Snapshot known, boolean acceptEdited) {
        Map<String, Script> onDisk = new HashMap<>();
        scripts.forEach(script -> onDisk.put(script.file(), script));
        for (Script script : known.scripts()) {
            String file = layout.shown(layout.scripts().resolve(script.file()));
            Script found = onDisk.get(script.file());
            if (found == null) {
                throw new StateException(
                        file + " is gone, but " + layout.shown(layout.snapshot()) + " builds on it. Restore it: "
                                + "git checkout -- " + file + "; or take the script and the snapshot back together.");
            }
            if (found.checksum() != script.checksum() && !acceptEdited) {
                throw new StateException(
                        file + " was edited after " + layout.shown(layout.snapshot()) + " recorded it. If it was"
                                + " applied anywhere, restore it: git checkout -- " + file
                                + ". If the edit is meant, and the script still"
                                + " makes the same tables, accept it: -Dquarkus.migrator.accept-edited=true");
            }
            if (!script.settings().isEmpty() && !found.settings().equals(script.settings()) && !acceptEdited) {
                throw settingsChanged(ScriptSettings.file(file), script, found);
            }
        }
    }

    private StateException settingsChanged(String file, Script recorded, Script found) {
        return new StateException(file + (found.settings().isEmpty() ? " is gone" : " was edited") + ". Flyway reads from it"
                + " how to run " + recorded.file() + ", which needs " + String.join(" and ", recorded.settings().lines())
                + ". Restore it: git checkout -- " + file
                + ". If the change is meant, accept it: -Dquarkus.migrator.accept-edited=true");
    }

    /** A script that Migrator wrote and the snapshot does not know stands for changes that would be written twice. */
    private void checkUnknown(Snapshot known) {
        List<String> files = known.scripts().stream().map(Script::file).toList();
        for (Script script : scripts) {
            Path path = layout.scripts().resolve(script.file());
            if (!files.contains(script.file()) && text(layout, path).startsWith(ScriptWriter.SIGNATURE)) {
                throw new StateException(layout.shown(path) + " was written by Migrator, but " + layout.shown(layout.snapshot())
                        + " does not know it. Restore the snapshot that belongs to it, or delete the script if it was never"
                        + " applied: the next build writes it again.");
            }
        }
    }

    private static List<Script> scripts(Layout layout) {
        if (!Files.exists(layout.scripts())) {
            return List.of();
        }
        List<Script> scripts = new ArrayList<>();
        try (Stream<Path> files = Files.list(layout.scripts())) {
            for (Path file : files.sorted().toList()) {
                String name = file.getFileName().toString();
                if (name.startsWith("V") && name.endsWith(".sql") && Files.isRegularFile(file)) {
                    ScriptSettings settings = settings(layout, file);
                    Script.of(name, text(layout, file)).map(script -> script.withSettings(settings)).ifPresent(scripts::add);
                }
            }
        } catch (IOException e) {
            throw new StateException(layout.shown(layout.scripts()) + " can't be read: " + e
                    + ". Make it readable for the user who runs the build.", e);
        }
        scripts.sort(comparing(Script::version));
        for (int i = 1; i < scripts.size(); i++) {
            if (scripts.get(i).version().equals(scripts.get(i - 1).version())) {
                throw new StateException("Two scripts have version " + scripts.get(i).version() + ": "
                        + layout.shown(layout.scripts().resolve(scripts.get(i - 1).file())) + " and "
                        + layout.shown(layout.scripts().resolve(scripts.get(i).file()))
                        + ". If two branches wrote them, " + MERGE + " renumbers the later one. Otherwise give the one that"
                        + " was never applied the next free version.");
            }
        }
        return scripts;
    }

    private static ScriptSettings settings(Layout layout, Path script) {
        Path file = script.resolveSibling(ScriptSettings.file(script.getFileName().toString()));
        return Files.exists(file) ? ScriptSettings.parse(text(layout, file)) : ScriptSettings.NONE;
    }

    private static String text(Layout layout, Path file) {
        try {
            return Files.readString(file);
        } catch (MalformedInputException e) {
            throw new StateException(layout.shown(file) + " is not UTF-8 text. Save it as UTF-8.", e);
        } catch (IOException e) {
            throw new StateException(
                    layout.shown(file) + " can't be read: " + e + ". Make it readable for the user who runs the build.", e);
        }
    }
}
