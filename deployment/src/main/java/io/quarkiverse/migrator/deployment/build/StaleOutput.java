package io.quarkiverse.migrator.deployment.build;

import static java.util.stream.Collectors.toSet;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import io.quarkiverse.migrator.state.Layout;
import io.quarkiverse.migrator.state.Script;
import io.quarkiverse.migrator.state.ScriptSettings;
import io.quarkiverse.migrator.state.ScriptWriter;

/**
 * Finds scripts and settings that the build's output kept from another time, such as another branch: Maven copies resources
 * there and never deletes one, and the application would apply them.
 */
final class StaleOutput {

    private StaleOutput() {
    }

    static void check(Layout layout, String location, List<Script> scripts, Set<String> packaged) {
        Set<String> sources = scripts.stream().map(Script::file).collect(toSet());
        Set<String> settingsGone = sources.stream().map(ScriptSettings::file)
                .filter(file -> !Files.exists(layout.scripts().resolve(file))).collect(toSet());
        for (String file : packaged) {
            Optional<Script> script = sources.contains(file) ? Optional.empty() : Script.of(file, "");
            if (script.isPresent() && (hasVersion(scripts, script.get()) || isOurs(location + "/" + file))
                    || settingsGone.contains(file)) {
                throw new MigrationBuildException("Migrator: the build's output still has " + location + "/" + file
                        + ", which " + layout.shown(layout.scripts()) + " no longer has. Build once with a clean output:"
                        + " mvn clean package");
            }
        }
    }

    private static boolean hasVersion(List<Script> scripts, Script stale) {
        return scripts.stream().anyMatch(script -> script.version().equals(stale.version()));
    }

    private static boolean isOurs(String resource) {
        try (InputStream text = Thread.currentThread().getContextClassLoader().getResourceAsStream(resource)) {
            return text != null && new String(text.readAllBytes(), StandardCharsets.UTF_8).startsWith(ScriptWriter.SIGNATURE);
        } catch (IOException e) {
            throw new UncheckedIOException(resource + " of the build's output can't be read. Build once with a clean output.",
                    e);
        }
    }
}
