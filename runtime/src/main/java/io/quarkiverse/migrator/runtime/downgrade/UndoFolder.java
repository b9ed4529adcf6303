package io.quarkiverse.migrator.runtime.downgrade;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;

import io.quarkiverse.migrator.runtime.history.HistoryRow;
import io.quarkiverse.migrator.state.ScriptSettings;

/** The packaged ways back of one datasource. */
final class UndoFolder {

    private final String path;
    private final ClassLoader classLoader;

    UndoFolder(String path, ClassLoader classLoader) {
        this.path = path;
        this.classLoader = classLoader;
    }

    /**
     * The way back from a script that is applied.
     *
     * @throws DowngradeException if there is none
     */
    UndoScript of(HistoryRow row) {
        String version = row.version().orElseThrow();
        if (row.isBaseline()) {
            throw new DowngradeException("Version " + version + " is where the history of this database begins ("
                    + row.description() + "): nothing of the application made it, so nothing can take it back.");
        }
        String script = row.script().substring(row.script().lastIndexOf('/') + 1);
        String resource = path + "/U" + script.substring(1);
        if (!row.type().equals("SQL")) {
            throw new DowngradeException("Version " + version + " is no SQL script but " + row.type() + " " + row.script()
                    + ", which has no way back. Go back to version " + version + " at most: downgrade --to " + version);
        }
        String text = read(resource).orElseThrow(() -> new DowngradeException(script + " has no way back: " + resource
                + " is not in this application. Write it in src/main/resources/" + resource + " and build again, use the"
                + " version of the application that has it, or go back to version " + version + " at most."));
        return new UndoScript(version, script, resource, text);
    }

    /** The settings that lie beside a way back. */
    ScriptSettings settings(UndoScript undo) {
        return read(ScriptSettings.file(undo.resource())).map(ScriptSettings::parse).orElse(ScriptSettings.NONE);
    }

    private Optional<String> read(String resource) {
        try (InputStream in = classLoader.getResourceAsStream(resource)) {
            return in == null ? Optional.empty() : Optional.of(new String(in.readAllBytes(), UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(resource + " can't be read", e);
        }
    }
}
