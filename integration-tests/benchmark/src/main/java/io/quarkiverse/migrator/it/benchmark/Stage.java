package io.quarkiverse.migrator.it.benchmark;

/** A part of what a build does when entities have changed. */
enum Stage {
    /** Hibernate's own: entities to its boot model. It is what the others are measured by. */
    BUILD_METADATA,
    /** Hibernate's boot model to our schema. */
    READ,
    /** The committed snapshot to a schema. */
    SNAPSHOT,
    /** Two schemas to changes. */
    DIFF,
    /** Changes, forth and back, to statements. */
    PLAN,
    /** Statements and schema to the texts of the script, its way back and the snapshot. */
    WRITE
}
