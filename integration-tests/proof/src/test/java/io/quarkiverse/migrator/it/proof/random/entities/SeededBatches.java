package io.quarkiverse.migrator.it.proof.random.entities;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Random entities and random edits of them, many groups of entities in one database, with two rows in each table. What Migrator
 * reads has no difference from its own snapshot; the script applies as written; the catalog is then the one that Hibernate's
 * own statements make from the edited entities; what an attribute held it still holds, under whatever name; the next diff is
 * empty; the way back restores the former catalog.
 * <p>
 * {@code -Drandom.seed=N} runs one batch alone, with {@code -Drandom.group=N} one group of it, and {@code -Drandom.batches=N}
 * another number of batches.
 */
final class SeededBatches {

    private SeededBatches() {
    }

    /** Checks as many batches, unless a property says otherwise. */
    static void check(Target target, int most) {
        Long only = Long.getLong("random.seed");
        int batches = only != null ? 1 : Integer.getInteger("random.batches", most);
        int changed = 0;
        for (int batch = 0; batch < batches; batch++) {
            changed += new SeededBatch(target, only != null ? only : batch).check();
        }
        int groups = batches * SeededBatch.numbers().size();
        System.out.printf("Random entities on %s: %d groups of entities, %d changes, all equal%n", target.dialect().name(),
                groups, changed);
        assertThat(changed).isGreaterThan(only != null ? -1 : groups / 2);
    }
}
