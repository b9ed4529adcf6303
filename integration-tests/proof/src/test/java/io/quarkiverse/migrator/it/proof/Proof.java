package io.quarkiverse.migrator.it.proof;

/** What has to hold for a script. */
enum Proof {
    /** It runs from end to end as written. */
    WHOLE,
    /** The catalog is the one that Hibernate itself creates. */
    CATALOG,
    /** Rows and their values are kept. */
    ROWS,
    /** A second diff is empty, also after a way through {@code schema.json}. */
    EMPTY,
    /** The database has no drift from the snapshot that goes with the script. */
    DRIFT,
    /** Hibernate Reactive starts and accepts the schema. */
    VALIDATE,
    /** The way back leads to the former catalog. */
    UNDO
}
