package io.quarkiverse.migrator.it.proof.random.entities;

import org.junit.jupiter.api.Test;

/** Random entities and random edits of them, on PostgreSQL, as {@link SeededBatches} says. */
class PostgreSqlRandomEntitiesTest {

    @Test
    void everyEditIsMigrated() {
        SeededBatches.check(Target.POSTGRESQL, 40);
    }
}
