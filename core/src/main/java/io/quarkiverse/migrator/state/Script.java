package io.quarkiverse.migrator.state;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A versioned script.
 *
 * @param version its version
 * @param file its file name, such as {@code V3__add_users.sql}
 * @param checksum the checksum of its text, as Flyway computes it
 * @param settings how Flyway is to run it
 */
public record Script(Version version, String file, int checksum, ScriptSettings settings) {

    private static final Pattern NAME = Pattern.compile("V(\\d+(?:[._]\\d+)*)__(.*)\\.sql");

    /** The script of that file name and text; empty where the name is not that of a versioned script. */
    public static Optional<Script> of(String file, String text) {
        Matcher name = NAME.matcher(file);
        return name.matches() ? Optional.of(new Script(Version.of(name.group(1)), file, Checksum.of(text), ScriptSettings.NONE))
                : Optional.empty();
    }

    /** The same script, run in another way. */
    public Script withSettings(ScriptSettings other) {
        return new Script(version, file, checksum, other);
    }

    /** The file name without its ending, as messages show it. */
    public String name() {
        return file.substring(0, file.length() - ".sql".length());
    }
}
