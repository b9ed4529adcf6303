package io.quarkiverse.migrator.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import io.quarkiverse.migrator.diff.RenameHint;

/**
 * What the entities say of the way to their schema, besides the schema itself.
 *
 * @param renames what things were called before
 * @param backfills the SQL expression that rows which exist get, by {@code table.column}
 */
public record Hints(List<RenameHint> renames, Map<String, String> backfills) {

    private static final Hints NONE = new Hints(List.of(), Map.of());

    public Hints {
        renames = List.copyOf(renames);
        backfills = Map.copyOf(backfills);
    }

    /** The entities say nothing. */
    public static Hints none() {
        return NONE;
    }

    /** These and the other ones. */
    public Hints and(Hints other) {
        List<RenameHint> both = new ArrayList<>(renames);
        both.addAll(other.renames);
        Map<String, String> fills = new LinkedHashMap<>(backfills);
        fills.putAll(other.backfills);
        return new Hints(both, fills);
    }
}
