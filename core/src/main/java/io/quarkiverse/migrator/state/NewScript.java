package io.quarkiverse.migrator.state;

/**
 * A script that is to be written, with its way back.
 *
 * @param script its version, file name, checksum and settings
 * @param text its text
 * @param undoFile the file name of its way back, such as {@code U3__add_users.sql}
 * @param undoText the text of its way back
 */
public record NewScript(Script script, String text, String undoFile, String undoText) {

    static NewScript of(String name, String text, ScriptSettings settings, String undoText) {
        Script script = Script.of("V" + name, text).orElseThrow().withSettings(settings);
        return new NewScript(script, text, "U" + name, undoText);
    }
}
