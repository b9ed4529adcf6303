package io.quarkiverse.migrator.state;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

import com.fasterxml.jackson.core.JsonProcessingException;

import io.quarkiverse.migrator.schema.Schema;
import io.quarkiverse.migrator.state.merge.ConflictMarkers;

/** A snapshot as the text of {@code schema.json}: sorted, one line a column, so that a review shows the change. */
public final class SnapshotCodec {

    /** The format that this version writes. */
    public static final int FORMAT = 1;

    private SnapshotCodec() {
    }

    /** The text of a snapshot: the same bytes for the same snapshot, everywhere. */
    public static String write(Snapshot snapshot) {
        return NodeWriter.text(snapshot, SnapshotCodec::write);
    }

    /**
     * The snapshot of a text.
     *
     * @param text what {@link #write} gave, or a person edited
     * @param source the file's name, for messages
     * @throws StateException if the text is no snapshot, or one of a newer format
     */
    public static Snapshot read(String text, String source) {
        if (ConflictMarkers.in(text)) {
            throw new StateException(source + " has conflict markers of git, as two branches changed it. "
                    + ProjectState.MERGE + " makes one of both, and renumbers the later script.");
        }
        try {
            NodeReader root = NodeReader.of(text, source).orElseThrow(() -> noSnapshot(source));
            int format = root.optionalInt("format").orElseThrow(() -> noSnapshot(source));
            if (format > FORMAT) {
                throw new StateException(source + " has format " + format + ", and this version of"
                        + " Migrator knows formats up to " + FORMAT
                        + ". Update quarkus-migrator to the version that wrote it.");
            }
            List<Script> scripts = root.all("scripts", SnapshotCodec::script);
            Schema schema = SchemaNodes.read(root.child("schema"));
            Snapshot snapshot = new Snapshot(root.text("dialect"), scripts, schema, root.texts("renames"));
            root.end();
            return snapshot;
        } catch (JsonProcessingException e) {
            String where = e.getLocation() == null ? "" : " at line " + e.getLocation().getLineNr();
            throw new StateException(source + " is not valid JSON" + where + ": " + e.getOriginalMessage() + "."
                    + restore(source), e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static StateException noSnapshot(String source) {
        return new StateException(source + " is not a snapshot: it has no \"format\"." + restore(source));
    }

    /** The scripts that a text lists, one a line, even where the rest of it can't be read. */
    public static List<Script> scripts(String text, String source) {
        return text.lines().map(String::strip).filter(line -> line.startsWith("{\"file\":"))
                .map(line -> line.endsWith(",") ? line.substring(0, line.length() - 1) : line)
                .map(line -> listed(line, source)).toList();
    }

    private static Script listed(String line, String source) {
        try {
            return script(NodeReader.of(line, source).orElseThrow());
        } catch (IOException e) {
            throw new StateException(source + " lists a script as " + line + ", which is no JSON." + restore(source), e);
        }
    }

    static String restore(String source) {
        return " Restore it from version control: git checkout -- " + source;
    }

    private static void write(Snapshot snapshot, NodeWriter node) {
        node.put("format", FORMAT).put("dialect", snapshot.dialect());
        node.objects("scripts", snapshot.scripts(), SnapshotCodec::script);
        node.texts("renames", snapshot.renames());
        node.block("schema", snapshot.schema(), SchemaNodes::write);
    }

    private static void script(Script script, NodeWriter node) {
        node.put("file", script.file()).put("checksum", script.checksum()).texts("settings", script.settings().lines());
    }

    private static Script script(NodeReader node) {
        String file = node.text("file");
        int checksum = (int) node.number("checksum");
        ScriptSettings settings = new ScriptSettings(node.texts("settings"));
        node.end();
        Script named = Script.of(file, "").orElseThrow(() -> node.corrupt("\"" + file + "\" is no versioned script"));
        return new Script(named.version(), file, checksum, settings);
    }
}
