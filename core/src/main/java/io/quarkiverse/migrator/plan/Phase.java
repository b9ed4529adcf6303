package io.quarkiverse.migrator.plan;

/**
 * When a statement runs within a script. The order is that of dependency: what leans on others goes first and comes last,
 * and what holds rows is dropped only after new columns could be filled from it.
 * <p>
 * Up to {@link #DROP_REUSED} things have their old names, from {@link #ADD_TYPE} on their new ones.
 */
public enum Phase {
    /** What a script sets before anything else. */
    OPEN,
    ADD_NAMESPACE,
    DROP_FOREIGN_KEY,
    DROP_OBJECT,
    /** In the opposite order of that in which they are made. */
    DROP_VIEW,
    DROP_INDEX,
    DROP_KEY,
    /** Before renames: some databases refuse to rename what a generated column mentions. */
    DROP_GENERATED_COLUMN,
    /** Drops of tables and columns whose name something else gets by a rename. */
    DROP_REUSED,
    /** Tables whose name another table gets step aside. */
    RENAME_TABLE_ASIDE,
    RENAME_TABLE,
    /** Columns and keys whose name another one gets step aside. */
    RENAME_ASIDE,
    RENAME,
    ADD_TYPE,
    ADD_SEQUENCE,
    ADD_OBJECT,
    ADD_TABLE,
    ADD_COLUMN,
    ALTER_COLUMN,
    ADD_GENERATED_COLUMN,
    DROP_COLUMN,
    DROP_TABLE,
    DROP_SEQUENCE,
    DROP_TYPE,
    ADD_KEY,
    ADD_INDEX,
    ADD_FOREIGN_KEY,
    /** Indexes that may serve until the new ones are there. */
    DROP_FORMER_INDEX,
    /** What they group by can need the key of a table. */
    ADD_VIEW,
    ADD_LATE_OBJECT,
    COMMENT,
    DROP_NAMESPACE
}
