package io.quarkiverse.migrator.state;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes files so that none is ever half there: all are written beside their places first, then moved. */
public final class ProjectFiles {

    private ProjectFiles() {
    }

    /**
     * Writes a migration: its scripts, each with its settings and its way back, and, last, the snapshot that says that they
     * are there.
     *
     * @throws StateException if a script of that name exists, or a file can't be written; nothing is changed then
     */
    public static void write(Layout layout, Migration migration) {
        Map<Path, String> files = new LinkedHashMap<>();
        for (NewScript written : migration.scripts()) {
            Path script = layout.scripts().resolve(written.script().file());
            Path settings = layout.scripts().resolve(ScriptSettings.file(written.script().file()));
            for (Path file : List.of(script, settings)) {
                if (Files.exists(file)) {
                    throw new StateException(layout.shown(file) + " exists already, and a script is never written again.");
                }
            }
            files.put(layout.undo().resolve(written.undoFile()), written.undoText());
            if (!written.script().settings().isEmpty()) {
                files.put(settings, written.script().settings().text());
            }
            files.put(script, written.text());
        }
        files.put(layout.snapshot(), SnapshotCodec.write(migration.snapshot()));
        write(layout, files);
    }

    /**
     * Writes a snapshot alone.
     *
     * @throws StateException if it can't be written; nothing is changed then
     */
    public static void write(Layout layout, Snapshot snapshot) {
        write(layout, Map.of(layout.snapshot(), SnapshotCodec.write(snapshot)));
    }

    /**
     * Writes what people have answered; no file is left where that is nothing.
     *
     * @throws StateException if it can't be written
     */
    public static void write(Layout layout, GivenAnswers answers) {
        if (answers.isEmpty()) {
            delete(layout.answers());
        } else {
            write(layout, Map.of(layout.answers(), answers.text()));
        }
    }

    /**
     * Writes files, the last one last, and then deletes others.
     *
     * @throws StateException if one can't be written; nothing is deleted then
     */
    public static void replace(Layout layout, Map<Path, String> files, List<Path> gone) {
        write(layout, files);
        gone.stream().filter(file -> !files.containsKey(file)).forEach(ProjectFiles::delete);
    }

    private static void write(Layout layout, Map<Path, String> files) {
        Map<Path, Path> beside = new LinkedHashMap<>();
        List<Path> added = new ArrayList<>();
        Path current = layout.base();
        try {
            for (Map.Entry<Path, String> file : files.entrySet()) {
                current = file.getKey();
                Files.createDirectories(current.getParent());
                Path temporary = current.resolveSibling("." + current.getFileName() + ".new");
                beside.put(current, temporary);
                Files.writeString(temporary, file.getValue());
            }
            for (Map.Entry<Path, Path> move : beside.entrySet()) {
                current = move.getKey();
                if (!Files.exists(current)) {
                    added.add(current);
                }
                Files.move(move.getValue(), current, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException e) {
            added.forEach(ProjectFiles::delete);
            throw new StateException(layout.shown(current) + " can't be written: " + e
                    + ". Make its folder writable for the user who runs the build.", e);
        } finally {
            beside.values().forEach(ProjectFiles::delete);
        }
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            file.toFile().deleteOnExit();
        }
    }
}
