package io.quarkiverse.migrator.it.proof.random.entities;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.Optional;

import org.junit.jupiter.api.Test;

/** Random entities and random edits of them, on MySQL, as {@link SeededBatches} says. */
class MySqlRandomEntitiesTest {

    @Test
    void everyEditIsMigrated() {
        Optional<String> obstacle = Target.MYSQL.server().obstacle();
        assumeTrue(obstacle.isEmpty(), obstacle::toString);
        SeededBatches.check(Target.MYSQL, 6);
    }
}
