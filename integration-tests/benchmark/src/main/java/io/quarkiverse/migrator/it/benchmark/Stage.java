package io.quarkiverse.migrator.it.benchmark;

import java.util.EnumSet;
import java.util.Set;

/** A part of what a build does. */
enum Stage {
    /** Hibernate's own: entities to its boot model. It is what the others are measured by. */
    BUILD_METADATA,
    /** Hibernate's boot model to our schema. */
    READ,
    /** The committed snapshot to a schema. */
    SNAPSHOT,
    /** Two schemas to changes, forth and back. */
    DIFF,
    /** Changes, forth and back, to statements. */
    PLAN,
    /** Statements and schema to the texts of the script, its way back and the snapshot. */
    WRITE,
    /** The same as {@link #DIFF} where nothing changed, as in most builds. */
    UNCHANGED;

    /** What a build does where entities have changed, Hibernate's part left out. */
    static Set<Stage> ours() {
        return EnumSet.range(READ, WRITE);
    }

    /** What is measured by Hibernate's part. */
    static Set<Stage> measured() {
        return EnumSet.complementOf(EnumSet.of(BUILD_METADATA));
    }
}
