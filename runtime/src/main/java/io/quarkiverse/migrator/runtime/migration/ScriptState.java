package io.quarkiverse.migrator.runtime.migration;

/** What has become of a script in a database. */
public enum ScriptState {

    /** It was applied, and is what was applied. */
    APPLIED,
    /** It is to be applied. */
    PENDING,
    /** It stopped in the middle, and the database keeps what it did. */
    FAILED,
    /** It was applied, and its text is another one now. */
    EDITED,
    /** It was applied, and has another name now. */
    RENAMED,
    /** It was applied, and the application no longer has it. */
    MISSING,
    /** It was not applied, although one with a higher version was. */
    OUT_OF_ORDER,
    /** A newer version of the application applied it. */
    FUTURE,
    /** Not a script: the mark from which an existing database is migrated. */
    BASELINE,
    /** It is not applied, because the database had its tables when the history began. */
    BELOW_BASELINE,
    /** It was applied and is gone, which was accepted with a repair. */
    DELETED,
    /** A repeatable script that runs again, because its text changed. */
    OUTDATED,
    /** A former run of a repeatable script. */
    SUPERSEDED,
    /** It is not applied, because a setting of Flyway excludes it. */
    EXCLUDED;

    /** Whether the next migration applies it. */
    public boolean isPending() {
        return this == PENDING || this == OUTDATED;
    }
}
