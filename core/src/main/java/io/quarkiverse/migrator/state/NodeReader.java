package io.quarkiverse.migrator.state;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import com.fasterxml.jackson.databind.JsonNode;

/** Reads the fields of a JSON object strictly: a wrong type, a missing or an unknown field is an error that names it. */
final class NodeReader {

    private final JsonNode node;
    private final String source;
    private final Set<String> seen = new HashSet<>();

    NodeReader(JsonNode node, String source) {
        this.node = node;
        this.source = source;
        if (!node.isObject()) {
            throw corrupt("an object was expected in place of " + node);
        }
    }

    String text(String field) {
        JsonNode value = field(field);
        if (!value.isTextual()) {
            throw corrupt("\"" + field + "\" is missing or no text in " + node);
        }
        return value.textValue();
    }

    String textOr(String field, String otherwise) {
        return field(field).isMissingNode() ? otherwise : text(field);
    }

    boolean flag(String field, boolean otherwise) {
        JsonNode value = field(field);
        if (!value.isMissingNode() && !value.isBoolean()) {
            throw corrupt("\"" + field + "\" is neither true nor false in " + node);
        }
        return value.asBoolean(otherwise);
    }

    long number(String field) {
        JsonNode value = field(field);
        if (!value.isIntegralNumber()) {
            throw corrupt("\"" + field + "\" is missing or no whole number in " + node);
        }
        return value.longValue();
    }

    List<String> texts(String field) {
        List<String> texts = new ArrayList<>();
        for (JsonNode item : array(field)) {
            if (!item.isTextual()) {
                throw corrupt("\"" + field + "\" holds something else than texts in " + node);
            }
            texts.add(item.textValue());
        }
        return texts;
    }

    <T> List<T> all(String field, Function<NodeReader, T> item) {
        List<T> items = new ArrayList<>();
        array(field).forEach(child -> items.add(item.apply(new NodeReader(child, source))));
        return items;
    }

    NodeReader child(String field) {
        return new NodeReader(field(field), source);
    }

    Optional<NodeReader> optional(String field) {
        return field(field).isMissingNode() ? Optional.empty() : Optional.of(child(field));
    }

    NodeReader ignore(String field) {
        seen.add(field);
        return this;
    }

    /** Says that all fields were read. */
    void end() {
        node.fieldNames().forEachRemaining(name -> {
            if (!seen.contains(name)) {
                throw corrupt("\"" + name + "\" is unknown in " + node);
            }
        });
    }

    StateException corrupt(String what) {
        String shown = what.length() > 200 ? what.substring(0, 200) + "…" : what;
        return new StateException(source + " is damaged: " + shown + "." + SnapshotCodec.restore(source));
    }

    private JsonNode field(String name) {
        seen.add(name);
        return node.path(name);
    }

    private JsonNode array(String field) {
        JsonNode value = field(field);
        if (!value.isMissingNode() && !value.isArray()) {
            throw corrupt("\"" + field + "\" is no list in " + node);
        }
        return value;
    }
}
