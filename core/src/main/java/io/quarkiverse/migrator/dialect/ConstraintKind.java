package io.quarkiverse.migrator.dialect;

/** What a database names by itself when a statement leaves the name out. */
public enum ConstraintKind {
    PRIMARY_KEY,
    UNIQUE,
    FOREIGN_KEY,
    CHECK,
    /** The sequence behind an identity column. */
    IDENTITY
}
