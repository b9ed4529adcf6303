package io.quarkiverse.migrator.plan;

/** Which script of a migration a statement is part of. */
public enum Stage {
    /** The script that runs as one transaction. */
    TOGETHER,
    /** The script after it, each statement of which stands alone, so that none keeps others out for long. */
    AFTERWARDS
}
