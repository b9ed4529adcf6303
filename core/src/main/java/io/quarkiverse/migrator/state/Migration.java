package io.quarkiverse.migrator.state;

/**
 * A script that is to be written, with all that belongs to it.
 *
 * @param script its version, file name and checksum
 * @param text its text
 * @param undoFile the file name of its way back, such as {@code U3__add_users.sql}
 * @param undoText the text of its way back
 * @param snapshot the snapshot after it
 */
public record Migration(Script script, String text, String undoFile, String undoText, Snapshot snapshot) {
}
