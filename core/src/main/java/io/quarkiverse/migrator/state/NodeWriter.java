package io.quarkiverse.migrator.state;

import java.util.Collection;
import java.util.List;
import java.util.function.BiConsumer;

import com.fasterxml.jackson.core.io.JsonStringEncoder;

/**
 * Writes the fields of JSON objects straight into a text, in the order of the calls; what is empty is left out. An object
 * stands
 * in one line, or it is a block with a line for each field.
 */
final class NodeWriter {

    private static final String INDENTATION = "  ";

    private final StringBuilder out = new StringBuilder();
    /** What stands before each field: the end of a line with the indentation, nothing where the object is in one line. */
    private String line = "";
    private boolean first;

    /** The text of an object that is a block. */
    static <T> String text(T item, BiConsumer<T, NodeWriter> write) {
        NodeWriter writer = new NodeWriter();
        writer.object(item, write, "\n" + INDENTATION);
        return writer.out.append('\n').toString();
    }

    NodeWriter text(String field, String text) {
        return text.isEmpty() ? this : put(field, text);
    }

    /** A text that is there even if it is empty. */
    NodeWriter put(String field, String text) {
        name(field);
        quoted(text);
        return this;
    }

    NodeWriter put(String field, long number) {
        name(field);
        out.append(number);
        return this;
    }

    /** A field that is there only where it doesn't say what it says in most objects. */
    NodeWriter flag(String field, boolean value, boolean usual) {
        if (value != usual) {
            name(field);
            out.append(value);
        }
        return this;
    }

    NodeWriter texts(String field, Collection<String> texts) {
        if (!texts.isEmpty()) {
            name(field);
            char before = '[';
            for (String text : texts) {
                out.append(before);
                quoted(text);
                before = ',';
            }
            out.append(']');
        }
        return this;
    }

    /** An object in one line. */
    <T> NodeWriter object(String field, T item, BiConsumer<T, NodeWriter> write) {
        name(field);
        object(item, write, "");
        return this;
    }

    /** An object that is a block, unless it has no fields. */
    <T> NodeWriter block(String field, T item, BiConsumer<T, NodeWriter> write) {
        name(field);
        object(item, write, line + INDENTATION);
        return this;
    }

    /** Objects, each in one line. */
    <T> NodeWriter objects(String field, List<T> items, BiConsumer<T, NodeWriter> write) {
        return list(field, items, write, "");
    }

    /** Objects that are blocks. */
    <T> NodeWriter blocks(String field, List<T> items, BiConsumer<T, NodeWriter> write) {
        return list(field, items, write, line + INDENTATION + INDENTATION);
    }

    private <T> NodeWriter list(String field, List<T> items, BiConsumer<T, NodeWriter> write, String lineOfItem) {
        if (!items.isEmpty()) {
            name(field);
            out.append('[');
            String before = line.isEmpty() ? "" : line + INDENTATION;
            for (T item : items) {
                out.append(before);
                object(item, write, lineOfItem);
                out.append(',');
            }
            out.setLength(out.length() - 1);
            out.append(line).append(']');
        }
        return this;
    }

    private <T> void object(T item, BiConsumer<T, NodeWriter> write, String lineOfField) {
        String outer = line;
        line = lineOfField;
        first = true;
        out.append('{');
        write.accept(item, this);
        if (!first && !line.isEmpty()) {
            out.append(line, 0, line.length() - INDENTATION.length());
        }
        out.append('}');
        line = outer;
        first = false;
    }

    private void name(String field) {
        if (line.isEmpty()) {
            out.append(first ? "\"" : ",\"").append(field).append("\":");
        } else {
            out.append(first ? "" : ",").append(line).append('"').append(field).append("\": ");
        }
        first = false;
    }

    private void quoted(String text) {
        out.append('"');
        if (isPlain(text)) {
            out.append(text);
        } else {
            JsonStringEncoder.getInstance().quoteAsString(text, out);
        }
        out.append('"');
    }

    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || c == '"' || c == '\\') {
                return false;
            }
        }
        return true;
    }
}
