package io.quarkiverse.migrator.state;

import java.io.IOException;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.ObjectMapper;

/**
 * The fields of a JSON object, and which of them were asked for. An object of a snapshot has few, so looking through them one
 * by one takes a fraction of what a map of each would.
 */
final class JsonFields {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Object MISSING = new Literal("");
    private static final Object NULL = new Literal("null");

    private String[] names = new String[4];
    private Object[] values = new Object[4];
    private boolean[] read = new boolean[4];
    private int size;

    private JsonFields() {
    }

    /** What has no value of its own. */
    private record Literal(String text) {
        @Override
        public String toString() {
            return text;
        }
    }

    /** The fields of the object that a text begins with; empty where it is something else. */
    static Optional<JsonFields> parse(String text) throws IOException {
        try (JsonParser parser = JSON.createParser(text)) {
            return parser.nextToken() != null && value(parser) instanceof JsonFields fields ? Optional.of(fields)
                    : Optional.empty();
        }
    }

    /** A text, number or truth, a list or an object, and what stands for null or for a field that is not there. */
    Object get(String name) {
        Object value = MISSING;
        for (int i = 0; i < size; i++) {
            if (names[i].equals(name)) {
                read[i] = true;
                // Of two fields of one name the last one counts
                value = values[i];
            }
        }
        return value;
    }

    boolean has(String name) {
        return get(name) != MISSING;
    }

    /** The name of a field that nobody asked for. */
    Optional<String> unread() {
        for (int i = 0; i < size; i++) {
            if (!read[i]) {
                return Optional.of(names[i]);
            }
        }
        return Optional.empty();
    }

    static boolean isWhole(Object value) {
        return value instanceof Integer || value instanceof Long || value instanceof BigInteger;
    }

    /** As JSON. */
    @Override
    public String toString() {
        try {
            return JSON.writeValueAsString(tree(this));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Object tree(Object value) {
        if (value instanceof JsonFields object) {
            Map<String, Object> fields = new LinkedHashMap<>();
            IntStream.range(0, object.size).forEach(i -> fields.put(object.names[i], tree(object.values[i])));
            return fields;
        }
        return value instanceof List<?> list ? list.stream().map(JsonFields::tree).toList() : value == NULL ? null : value;
    }

    private static Object value(JsonParser parser) throws IOException {
        return switch (parser.currentToken()) {
            case START_OBJECT -> object(parser);
            case START_ARRAY -> array(parser);
            case VALUE_STRING -> parser.getText();
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> parser.getNumberValue();
            default -> NULL;
        };
    }

    private static JsonFields object(JsonParser parser) throws IOException {
        JsonFields object = new JsonFields();
        for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
            parser.nextToken();
            object.add(name, value(parser));
        }
        return object;
    }

    private static List<Object> array(JsonParser parser) throws IOException {
        List<Object> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            items.add(value(parser));
        }
        return items;
    }

    private void add(String name, Object value) {
        if (size == names.length) {
            names = Arrays.copyOf(names, 2 * size);
            values = Arrays.copyOf(values, 2 * size);
            read = Arrays.copyOf(read, 2 * size);
        }
        names[size] = name;
        values[size] = value;
        size++;
    }
}
