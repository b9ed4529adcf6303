package io.quarkiverse.migrator.state;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Reads the fields of a JSON object strictly: a wrong type, a missing or an unknown field is an error that names it. */
final class NodeReader {

    private final JsonFields fields;
    private final String source;

    private NodeReader(Object value, String source) {
        this.source = source;
        if (!(value instanceof JsonFields object)) {
            throw corrupt("an object was expected in place of " + value);
        }
        this.fields = object;
    }

    /**
     * The object that a text is; empty where it is something else.
     *
     * @throws com.fasterxml.jackson.core.JsonProcessingException if it is no JSON
     */
    static Optional<NodeReader> of(String text, String source) throws IOException {
        return JsonFields.parse(text).map(fields -> new NodeReader(fields, source));
    }

    String text(String field) {
        if (fields.get(field) instanceof String text) {
            return text;
        }
        throw corrupt("\"" + field + "\" is missing or no text in " + fields);
    }

    String textOr(String field, String otherwise) {
        return fields.has(field) ? text(field) : otherwise;
    }

    boolean flag(String field, boolean otherwise) {
        if (!fields.has(field)) {
            return otherwise;
        }
        if (fields.get(field) instanceof Boolean flag) {
            return flag;
        }
        throw corrupt("\"" + field + "\" is neither true nor false in " + fields);
    }

    long number(String field) {
        Object value = fields.get(field);
        if (JsonFields.isWhole(value)) {
            return ((Number) value).longValue();
        }
        throw corrupt("\"" + field + "\" is missing or no whole number in " + fields);
    }

    /** A whole number that is no larger than an {@code int}; empty for anything else. */
    Optional<Integer> optionalInt(String field) {
        return fields.get(field) instanceof Integer number ? Optional.of(number) : Optional.empty();
    }

    List<String> texts(String field) {
        List<String> texts = new ArrayList<>();
        for (Object item : array(field)) {
            if (!(item instanceof String text)) {
                throw corrupt("\"" + field + "\" holds something else than texts in " + fields);
            }
            texts.add(text);
        }
        return texts;
    }

    <T> List<T> all(String field, Function<NodeReader, T> item) {
        List<?> array = array(field);
        List<T> items = new ArrayList<>(array.size());
        array.forEach(child -> items.add(item.apply(new NodeReader(child, source))));
        return items;
    }

    NodeReader child(String field) {
        return new NodeReader(fields.get(field), source);
    }

    Optional<NodeReader> optional(String field) {
        return fields.has(field) ? Optional.of(child(field)) : Optional.empty();
    }

    /** Says that all fields were read. */
    void end() {
        fields.unread().ifPresent(name -> {
            throw corrupt("\"" + name + "\" is unknown in " + fields);
        });
    }

    StateException corrupt(String what) {
        String shown = what.length() > 200 ? what.substring(0, 200) + "…" : what;
        return new StateException(source + " is damaged: " + shown + "." + SnapshotCodec.restore(source));
    }

    private List<?> array(String field) {
        if (!fields.has(field)) {
            return List.of();
        }
        if (fields.get(field) instanceof List<?> array) {
            return array;
        }
        throw corrupt("\"" + field + "\" is no list in " + fields);
    }
}
