package io.quarkiverse.migrator.it.proof.random;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.Optional;
import java.util.Random;

import org.junit.jupiter.api.Test;

import io.quarkiverse.migrator.it.support.MySqlServer;

/**
 * Random schemas and random edits of them, many groups of tables in one database, with a row in each table. The script applies
 * as
 * written; the catalog is then that of a database made anew; the rows are there; the next diff is empty; the way back restores
 * the former catalog. Random entities try the same and more; these schemas have what no entities say.
 * <p>
 * {@code -Drandom.seed=N} runs one batch alone, {@code -Drandom.batches=N} another number of them.
 */
class RandomPairsTest {

    @Test
    void everyEditIsMigratedOnPostgreSql() {
        run(Vocabulary.POSTGRESQL, 4, false);
    }

    @Test
    void everyEditIsMigratedOnlineOnPostgreSql() {
        run(Vocabulary.POSTGRESQL, 4, true);
    }

    @Test
    void everyEditIsMigratedOnMySql() {
        Optional<String> obstacle = MySqlServer.obstacle();
        assumeTrue(obstacle.isEmpty(), obstacle::toString);
        run(Vocabulary.MYSQL, 1, false);
    }

    private static void run(Vocabulary vocabulary, int most, boolean online) {
        Long only = Long.getLong("random.seed");
        int batches = only != null ? 1 : Integer.getInteger("random.batches", most);
        int changed = 0;
        for (int batch = 0; batch < batches; batch++) {
            long seed = only != null ? only : batch;
            try {
                changed += new RandomPairs(vocabulary, online).check(new Random(seed));
            } catch (AssertionError | RuntimeException e) {
                throw new AssertionError("Run it alone with -Drandom.seed=" + seed + "\n" + e.getMessage(), e);
            }
        }
        System.out.printf("Random pairs on %s%s: %d groups of tables, %d changes, all equal%n", vocabulary.dialect().name(),
                online ? ", online" : "",
                batches * RandomPairs.GROUPS, changed);
        assertThat(changed).isGreaterThan(batches * RandomPairs.GROUPS / 2);
    }
}
