package io.quarkiverse.migrator.diff;

/**
 * What leans on what in a database, where databases differ.
 *
 * @param foreignKeysLeanOnIndexes whether an index can't go while a foreign key uses it, on either side
 * @param checksHoldNames whether a column can't be renamed while a check or generated column mentions it
 */
public record Traits(boolean foreignKeysLeanOnIndexes, boolean checksHoldNames) {

    /** Nothing leans on anything but what SQL demands. */
    public static final Traits NONE = new Traits(false, false);
}
