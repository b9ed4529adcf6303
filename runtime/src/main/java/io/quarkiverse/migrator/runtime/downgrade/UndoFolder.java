package io.quarkiverse.migrator.runtime.downgrade;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.flywaydb.core.api.configuration.Configuration;

import io.quarkiverse.migrator.runtime.history.HistoryRow;
import io.quarkiverse.migrator.runtime.migration.UndoScripts;
import io.quarkiverse.migrator.state.ScriptSettings;

/** The packaged ways back of one datasource. */
final class UndoFolder {

    private final UndoScripts undo;
    private final ClassLoader classLoader;

    UndoFolder(Configuration configuration) {
        this.undo = new UndoScripts(configuration);
        this.classLoader = configuration.getClassLoader();
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
        if (!row.type().equals("SQL")) {
            throw new DowngradeException("Version " + version + " is no SQL script but " + row.type() + " " + row.script()
                    + ", which has no way back. Go back to version " + version + " at most: downgrade --to " + version);
        }
        String resource = undo.of(script).orElseThrow(() -> new DowngradeException(script + " has no way back: "
                + undo.place(script) + " is not in this application. Write it and build again, use the version of the"
                + " application that has it, or go back to version " + version + " at most: downgrade --to " + version));
        return new UndoScript(version, script, resource, read(resource).orElseThrow());
    }

    /** The settings that lie beside a way back. */
    ScriptSettings settings(UndoScript undo) {
        return read(ScriptSettings.file(undo.resource())).map(ScriptSettings::parse).orElse(ScriptSettings.NONE);
    }

    private Optional<String> read(String resource) {
        try (InputStream in = classLoader.getResourceAsStream(resource)) {
            if (in != null) {
                return Optional.of(new String(in.readAllBytes(), UTF_8));
            }
            return Files.isRegularFile(Path.of(resource)) ? Optional.of(Files.readString(Path.of(resource))) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(resource + " can't be read", e);
        }
    }
}
