package io.quarkiverse.migrator.it.proof.random.entities;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The batch of a seed.
 *
 * @param target where it is tried
 * @param seed what its groups follow from
 */
record SeededBatch(Target target, long seed) {

    private static final int GROUPS = 50;

    /** The numbers of its groups: all, or the one of {@code -Drandom.group}. */
    static List<Integer> numbers() {
        Integer only = Integer.getInteger("random.group");
        return only != null ? List.of(only) : IntStream.range(0, GROUPS).boxed().toList();
    }

    /** Checks the batch, and tells how many changes it had. */
    int check() {
        try {
            return EntityPairs.check(of(numbers()));
        } catch (AssertionError | RuntimeException e) {
            throw new AssertionError("Run it alone with -Drandom.seed=" + seed + "\n"
                    + String.join("\n", Culprits.in(this, numbers(), String.valueOf(e.getMessage()))), e);
        }
    }

    /** What those groups fail of, when there are no others. */
    Optional<String> failure(List<Integer> groups) {
        try {
            EntityPairs.check(of(groups));
            return Optional.empty();
        } catch (AssertionError | RuntimeException e) {
            return Optional.of(String.valueOf(e.getMessage()));
        }
    }

    /** Those groups of it. */
    Batch of(List<Integer> groups) {
        return Batch.of(target, seed, groups);
    }
}
