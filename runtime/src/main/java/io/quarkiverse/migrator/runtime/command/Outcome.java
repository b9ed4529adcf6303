package io.quarkiverse.migrator.runtime.command;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * How a command ended.
 *
 * @param exitCode what the process ends with
 * @param values what a program is told: texts, numbers, truth values, and lists and maps of them
 */
record Outcome(int exitCode, Map<String, Object> values) {

    Outcome {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    static Outcome of(int exitCode, Map<String, Object> values) {
        return new Outcome(exitCode, values);
    }

    /** A map that keeps the order in which names and values are given; an optional that is empty is left out. */
    static Map<String, Object> values(Object... namesAndValues) {
        Map<String, Object> values = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            Object value = namesAndValues[i + 1];
            if (value instanceof Optional<?> optional) {
                if (optional.isEmpty()) {
                    continue;
                }
                value = optional.get();
            }
            values.put((String) namesAndValues[i], value);
        }
        return values;
    }
}
