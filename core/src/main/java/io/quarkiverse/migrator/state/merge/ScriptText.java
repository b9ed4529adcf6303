package io.quarkiverse.migrator.state.merge;

import java.util.Optional;

import io.quarkiverse.migrator.state.Script;
import io.quarkiverse.migrator.state.ScriptWriter;

/**
 * A script with the files that belong to it.
 *
 * @param script its version, file name, checksum and settings
 * @param text its text
 * @param settings the text of its settings, if it has a file of them
 * @param undo the text of its way back, if it has one
 */
public record ScriptText(Script script, String text, Optional<String> settings, Optional<String> undo) {

    /** The name of its way back. */
    public String undoFile() {
        return undoFile(script.file());
    }

    /** The name of a script's way back. */
    public static String undoFile(String script) {
        return "U" + script.substring(1);
    }

    /** Whether it was written from the entities, and so can be again. */
    public boolean isGenerated() {
        return text.startsWith(ScriptWriter.SIGNATURE);
    }
}
