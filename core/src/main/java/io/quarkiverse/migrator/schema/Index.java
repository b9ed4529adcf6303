package io.quarkiverse.migrator.schema;

import java.util.List;

/**
 * An index that does not stand behind a key.
 *
 * @param name its name; an index lives in the namespace of its table
 * @param unique whether it refuses a second row with the same key
 * @param keys what it sorts by
 * @param using the access method, empty for the default
 * @param options what follows the keys, empty for nothing
 */
public record Index(String name, boolean unique, List<IndexKey> keys, String using, String options) {

    public Index {
        keys = List.copyOf(keys);
    }

    /** The same index under another name. */
    public Index withName(String other) {
        return new Index(other, unique, keys, using, options);
    }
}
