package io.quarkiverse.migrator.runtime.drift;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import io.quarkiverse.migrator.runtime.drift.Part.Key;
import io.quarkiverse.migrator.runtime.drift.Part.Kind;
import io.quarkiverse.migrator.schema.QualifiedName;

/** Compares two catalogs. What the expected one has no table for is nobody's concern. */
final class CatalogDiff {

    private CatalogDiff() {
    }

    /**
     * The differences, in the order of the expected parts, each table's extras after what is expected of it.
     *
     * @param expected what the scripts produce
     * @param live what the database has
     * @param own the names in scripts that people wrote; what is called so is theirs, not drift
     */
    static List<Difference> between(List<Part> expected, List<Part> live, Set<String> own) {
        Map<Key, Part> found = new LinkedHashMap<>();
        live.forEach(part -> found.put(part.key(), part));
        Set<Key> known = new HashSet<>();
        expected.forEach(part -> known.add(part.key()));
        Set<QualifiedName> missing = new HashSet<>();
        List<Difference> differences = new ArrayList<>();
        for (Part part : expected) {
            Part other = found.get(part.key());
            if (other != null) {
                traits(part, other, differences);
            } else if (!part.kind().ofTable() || !missing.contains(part.owner())) {
                differences.add(new Difference(part.kind().word(), part.shown(), "", shown(part), ""));
                if (part.kind() == Kind.TABLE) {
                    missing.add(part.owner());
                }
            }
        }
        for (Part part : live) {
            if (part.kind().ofTable() && !known.contains(part.key()) && !own.contains(part.name())
                    && known.contains(new Key(Kind.TABLE, part.owner(), ""))) {
                differences.add(new Difference(part.kind().word(), part.shown(), "", "", shown(part)));
            }
        }
        return differences;
    }

    private static String shown(Part part) {
        String definition = part.definition();
        return definition.isEmpty() ? part.shown() : definition;
    }

    private static void traits(Part expected, Part found, List<Difference> differences) {
        expected.traits().forEach((trait, value) -> {
            String other = found.traits().getOrDefault(trait, "");
            if (!value.equals(other)) {
                differences.add(new Difference(expected.kind().word(), expected.shown(), trait, value, other));
            }
        });
    }
}
