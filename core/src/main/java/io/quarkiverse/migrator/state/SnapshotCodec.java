package io.quarkiverse.migrator.state;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkiverse.migrator.schema.Schema;
import io.quarkiverse.migrator.state.merge.ConflictMarkers;

/** A snapshot as the text of {@code schema.json}: sorted, one line a column, so that a review shows the change. */
public final class SnapshotCodec {

    /** The format that this version writes. */
    public static final int FORMAT = 1;

    private static final ObjectMapper JSON = JsonMapper.builder().disable(SerializationFeature.FLUSH_AFTER_WRITE_VALUE)
            .build();

    private SnapshotCodec() {
    }

    /** The text of a snapshot: the same bytes for the same snapshot, everywhere. */
    public static String write(Snapshot snapshot) {
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        root.put("format", FORMAT);
        root.put("dialect", snapshot.dialect());
        snapshot.scripts().forEach(script -> write(script, root.withArray("scripts").addObject()));
        SchemaNodes.texts(root, "renames", snapshot.renames());
        root.set("schema", SchemaNodes.write(snapshot.schema()));
        return print(root);
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
            JsonNode root = JSON.readTree(text);
            if (root == null || !root.path("format").isInt()) {
                throw new StateException(source + " is not a snapshot: it has no \"format\"." + restore(source));
            }
            if (root.path("format").asInt() > FORMAT) {
                throw new StateException(source + " has format " + root.path("format").asInt() + ", and this version of"
                        + " Migrator knows formats up to " + FORMAT
                        + ". Update quarkus-migrator to the version that wrote it.");
            }
            NodeReader reader = new NodeReader(root, source);
            List<Script> scripts = reader.all("scripts", SnapshotCodec::script);
            Schema schema = SchemaNodes.read(reader.child("schema"));
            Snapshot snapshot = new Snapshot(reader.text("dialect"), scripts, schema, reader.texts("renames"));
            reader.ignore("format").end();
            return snapshot;
        } catch (JsonProcessingException e) {
            String where = e.getLocation() == null ? "" : " at line " + e.getLocation().getLineNr();
            throw new StateException(source + " is not valid JSON" + where + ": " + e.getOriginalMessage() + "."
                    + restore(source), e);
        }
    }

    /** The scripts that a text lists, one a line, even where the rest of it can't be read. */
    public static List<Script> scripts(String text, String source) {
        return text.lines().map(String::strip).filter(line -> line.startsWith("{\"file\":"))
                .map(line -> line.endsWith(",") ? line.substring(0, line.length() - 1) : line)
                .map(line -> {
                    try {
                        return script(new NodeReader(JSON.readTree(line), source));
                    } catch (JsonProcessingException e) {
                        throw new StateException(
                                source + " lists a script as " + line + ", which is no JSON." + restore(source), e);
                    }
                }).toList();
    }

    static String restore(String source) {
        return " Restore it from version control: git checkout -- " + source;
    }

    private static void write(Script script, ObjectNode node) {
        node.put("file", script.file()).put("checksum", script.checksum());
        script.settings().lines().forEach(line -> node.withArray("settings").add(line));
    }

    private static Script script(NodeReader node) {
        String file = node.text("file");
        int checksum = (int) node.number("checksum");
        ScriptSettings settings = new ScriptSettings(node.texts("settings"));
        node.end();
        Script named = Script.of(file, "").orElseThrow(() -> node.corrupt("\"" + file + "\" is no versioned script"));
        return new Script(named.version(), file, checksum, settings);
    }

    private static String print(JsonNode root) {
        StringWriter text = new StringWriter();
        // One for all lines, since making one costs more than what a line has to say
        try (JsonGenerator out = JSON.createGenerator(text).setPrettyPrinter(new MinimalPrettyPrinter(""))) {
            print(root, "\n", out, true);
            out.writeRaw('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static void print(JsonNode node, String newLine, JsonGenerator out, boolean open) throws IOException {
        if (!open || !node.isContainerNode() || node.isEmpty()) {
            JSON.writeTree(out, node);
            return;
        }
        String inner = newLine + "  ";
        out.writeRaw(node.isObject() ? '{' : '[');
        Iterator<String> names = node.fieldNames();
        String separator = "";
        for (JsonNode child : node) {
            String name = names.hasNext() ? names.next() : "";
            out.writeRaw(separator);
            out.writeRaw(inner);
            if (node.isObject()) {
                out.writeRaw('"' + name + "\": ");
            }
            print(child, inner, out, node.isObject() ? name.equals("schema") || ofObjects(child) : child.has("table"));
            separator = ",";
        }
        out.writeRaw(newLine);
        out.writeRaw(node.isObject() ? '}' : ']');
    }

    private static boolean ofObjects(JsonNode node) {
        return node.isArray() && !node.isEmpty() && node.get(0).isObject();
    }
}
