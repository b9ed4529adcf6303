package io.quarkiverse.migrator.runtime.drift;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

import io.quarkiverse.migrator.schema.QualifiedName;

/**
 * One thing of a database's structure, as its catalog shows it.
 *
 * @param kind what it is
 * @param owner the table that it belongs to; what belongs to none is its own owner
 * @param name its name within the owner, empty for the owner itself
 * @param traits what is compared, by the word that people read
 */
record Part(Kind kind, QualifiedName owner, String name, Map<String, String> traits) {

    /** What a thing can be. */
    enum Kind {
        TABLE,
        COLUMN,
        CONSTRAINT,
        INDEX,
        SEQUENCE,
        VIEW,
        TYPE;

        /** Whether it is a part of a table. */
        boolean ofTable() {
            return this == COLUMN || this == CONSTRAINT || this == INDEX;
        }

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * Where a thing is.
     *
     * @param kind what it is
     * @param owner its owner
     * @param name its name
     */
    record Key(Kind kind, QualifiedName owner, String name) {
    }

    Part {
        traits = Collections.unmodifiableMap(new LinkedHashMap<>(traits));
    }

    Key key() {
        return new Key(kind, owner, name);
    }

    /** For people, such as {@code books.title}. */
    String shown() {
        return name.isEmpty() ? owner.toString() : owner + "." + name;
    }

    /** All that is said of it, in one line. */
    String definition() {
        return String.join(" ", traits.values().stream().filter(value -> !value.isEmpty()).toList());
    }
}
