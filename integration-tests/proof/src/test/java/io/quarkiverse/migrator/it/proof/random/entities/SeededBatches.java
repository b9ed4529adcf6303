package io.quarkiverse.migrator.it.proof.random.entities;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;

/**
 * Random entities and random edits of them, many groups of entities in one database, with two rows in each table. What Migrator
 * reads has no difference from its own snapshot; the script applies as written; the catalog is then the one that Hibernate's
 * own statements make from the edited entities; what an attribute held it still holds, under whatever name; the next diff is
 * empty; the way back restores the former catalog.
 * <p>
 * {@code -Drandom.seed=N} runs one batch alone, with {@code -Drandom.group=N} one group of it, and {@code -Drandom.batches=N}
 * another number of batches, with {@code -Drandom.first=N} those from that seed on.
 */
final class SeededBatches {

    private static final int MOST_FAILURES = 5;

    private SeededBatches() {
    }

    /** Checks as many batches, unless a property says otherwise. */
    static void check(Target target, int most) {
        Long only = Long.getLong("random.seed");
        long first = only != null ? only : Long.getLong("random.first", 0);
        int batches = only != null ? 1 : Integer.getInteger("random.batches", most);
        List<String> failures = new ArrayList<>();
        int changed = 0;
        for (long seed = first; seed < first + batches && failures.size() < MOST_FAILURES; seed++) {
            try {
                changed += new SeededBatch(target, seed).check();
            } catch (AssertionError failure) {
                failures.add(failure.getMessage());
            }
        }
        assertThat(failures).isEmpty();
        int groups = batches * SeededBatch.numbers().size();
        System.out.printf("Random entities on %s: %d groups of entities, %d changes, all equal%n", target.dialect().name(),
                groups, changed);
        assertThat(changed).isGreaterThan(only != null ? -1 : groups / 2);
    }
}
