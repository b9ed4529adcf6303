package io.quarkiverse.migrator.runtime.migration;

/** What is wrong between scripts and a database. The names are part of the interface: tools read them. */
public enum ProblemKind {

    /** A script was edited after it was applied. */
    EDITED,
    /** A script that was applied has another name now. */
    RENAMED,
    /** A script that was applied is gone. */
    MISSING,
    /** A script stopped in the middle, and the database keeps what it did. */
    FAILED,
    /** A script was not applied, although one with a higher version was. */
    OUT_OF_ORDER,
    /** The database was migrated by a newer version of the application. */
    NEWER_DATABASE,
    /** A file among the scripts has a name that Flyway passes over. */
    MISNAMED,
    /** Two scripts have the same version. */
    DUPLICATE,
    /** The database has tables, and no history that says which scripts made them. */
    NO_HISTORY,
    /** A script has no way back. */
    NO_UNDO,
    /** The scripts can't be read, as Flyway says. */
    UNREADABLE,
    /** The database can't be reached. */
    UNREACHABLE
}
