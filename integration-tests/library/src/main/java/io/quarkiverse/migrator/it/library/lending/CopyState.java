package io.quarkiverse.migrator.it.library.lending;

/** Where a copy is. */
public enum CopyState {
    ON_THE_SHELF,
    LENT,
    IN_REPAIR
}
