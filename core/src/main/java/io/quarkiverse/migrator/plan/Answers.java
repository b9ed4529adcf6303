package io.quarkiverse.migrator.plan;

import java.util.Map;

/**
 * What people have decided beforehand.
 *
 * @param backfills the SQL expression that rows which exist get, by {@code table.column}
 * @param allowDestructive whether values may be lost
 */
public record Answers(Map<String, String> backfills, boolean allowDestructive) {

    private static final Answers NONE = new Answers(Map.of(), false);

    public Answers {
        backfills = Map.copyOf(backfills);
    }

    /** Nothing was decided. */
    public static Answers none() {
        return NONE;
    }
}
