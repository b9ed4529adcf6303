package io.quarkiverse.migrator.it.proof.random.entities;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * What is said of an entity or an attribute besides its name.
 *
 * @param values by what they are about
 */
record Facets(Map<Facet, String> values) {

    static final Facets NONE = new Facets(Map.of());

    Facets {
        values = Collections.unmodifiableMap(new TreeMap<>(values));
    }

    boolean has(Facet facet) {
        return values.containsKey(facet);
    }

    /** What is said, empty for nothing. */
    String get(Facet facet) {
        return values.getOrDefault(facet, "");
    }

    boolean is(Facet facet, String value) {
        return get(facet).equals(value);
    }

    Facets with(Facet facet, String value) {
        Map<Facet, String> more = new TreeMap<>(values);
        more.put(facet, value);
        return new Facets(more);
    }

    Facets without(Facet facet) {
        Map<Facet, String> less = new TreeMap<>(values);
        less.remove(facet);
        return new Facets(less);
    }
}
