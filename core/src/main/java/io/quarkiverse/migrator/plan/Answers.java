package io.quarkiverse.migrator.plan;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import io.quarkiverse.migrator.diff.RenameHint;

/**
 * What people have decided beforehand, in the code or for one build.
 *
 * @param renames {@code old_table=new_table} or {@code table.old=new}
 * @param hints what the entities say of former names
 * @param backfills the SQL expression that rows which exist get, by {@code table.column}
 * @param allowDestructive whether values may be lost
 * @param losses the tables and {@code table.column}s that alone may be lost, where not all may
 * @param online how long a statement may wait for a lock in scripts that keep others out as little as can be; empty for plain
 *        scripts
 */
public record Answers(List<String> renames, List<RenameHint> hints, Map<String, String> backfills,
        boolean allowDestructive, Set<String> losses, Optional<Duration> online) {

    private static final Answers NONE = new Answers(List.of(), List.of(), Map.of(), false);

    public Answers {
        renames = List.copyOf(renames);
        hints = List.copyOf(hints);
        backfills = Map.copyOf(backfills);
        losses = Set.copyOf(losses);
    }

    /** What was decided for plain scripts. */
    public Answers(List<String> renames, List<RenameHint> hints, Map<String, String> backfills, boolean allowDestructive) {
        this(renames, hints, backfills, allowDestructive, Set.of(), Optional.empty());
    }

    /** The same for scripts that keep others out as little as can be. */
    public Answers online(Duration lockTimeout) {
        return new Answers(renames, hints, backfills, allowDestructive, losses, Optional.of(lockTimeout));
    }

    /** The same, where these may be lost besides. */
    public Answers losing(Set<String> subjects) {
        Set<String> all = new HashSet<>(losses);
        all.addAll(subjects);
        return new Answers(renames, hints, backfills, allowDestructive, all, online);
    }

    /** Whether a table or {@code table.column} may be lost. */
    boolean mayLose(String subject) {
        return allowDestructive || losses.contains(subject);
    }

    /** Nothing was decided. */
    public static Answers none() {
        return NONE;
    }
}
