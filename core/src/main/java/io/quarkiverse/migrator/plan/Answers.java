package io.quarkiverse.migrator.plan;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.quarkiverse.migrator.diff.RenameHint;

/**
 * What people have decided beforehand, in the code or for one build.
 *
 * @param renames {@code old_table=new_table} or {@code table.old=new}
 * @param hints what the entities say of former names
 * @param backfills the SQL expression that rows which exist get, by {@code table.column}
 * @param allowDestructive whether values may be lost
 * @param online how long a statement may wait for a lock in scripts that keep others out as little as can be; empty for plain
 *        scripts
 */
public record Answers(List<String> renames, List<RenameHint> hints, Map<String, String> backfills,
        boolean allowDestructive, Optional<Duration> online) {

    private static final Answers NONE = new Answers(List.of(), List.of(), Map.of(), false);

    public Answers {
        renames = List.copyOf(renames);
        hints = List.copyOf(hints);
        backfills = Map.copyOf(backfills);
    }

    /** What was decided for plain scripts. */
    public Answers(List<String> renames, List<RenameHint> hints, Map<String, String> backfills, boolean allowDestructive) {
        this(renames, hints, backfills, allowDestructive, Optional.empty());
    }

    /** The same for scripts that keep others out as little as can be. */
    public Answers online(Duration lockTimeout) {
        return new Answers(renames, hints, backfills, allowDestructive, Optional.of(lockTimeout));
    }

    /** Nothing was decided. */
    public static Answers none() {
        return NONE;
    }
}
