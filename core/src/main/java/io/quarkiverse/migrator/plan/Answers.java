package io.quarkiverse.migrator.plan;

import java.util.List;
import java.util.Map;

import io.quarkiverse.migrator.diff.RenameHint;

/**
 * What people have decided beforehand, in the code or for one build.
 *
 * @param renames {@code old_table=new_table} or {@code table.old=new}
 * @param hints what the entities say of former names
 * @param backfills the SQL expression that rows which exist get, by {@code table.column}
 * @param allowDestructive whether values may be lost
 */
public record Answers(List<String> renames, List<RenameHint> hints, Map<String, String> backfills,
        boolean allowDestructive) {

    private static final Answers NONE = new Answers(List.of(), List.of(), Map.of(), false);

    public Answers {
        renames = List.copyOf(renames);
        hints = List.copyOf(hints);
        backfills = Map.copyOf(backfills);
    }

    /** Nothing was decided. */
    public static Answers none() {
        return NONE;
    }
}
