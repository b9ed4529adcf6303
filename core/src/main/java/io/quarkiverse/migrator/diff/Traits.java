package io.quarkiverse.migrator.diff;

/**
 * What leans on what in a database, where databases differ.
 *
 * @param foreignKeysLeanOnIndexes whether an index can't go while a foreign key uses it, on either side
 * @param foreignKeysHoldColumns whether a column of a foreign key can't become {@code not null} or numbered by the database
 * @param checksHoldNames whether a column can't be renamed while a check or generated column mentions it
 * @param columnsIgnoreCase whether two names of columns that differ in the case of letters alone are one
 * @param conversionsEmptyColumns whether a column whose values an expression converts is empty in between, which one of a
 *        primary key can't be
 */
public record Traits(boolean foreignKeysLeanOnIndexes, boolean foreignKeysHoldColumns, boolean checksHoldNames,
        boolean columnsIgnoreCase, boolean conversionsEmptyColumns) {

    /** Nothing leans on anything but what SQL demands. */
    public static final Traits NONE = new Traits(false, false, false, false, false);
}
