package io.quarkiverse.migrator.runtime.migration;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.flywaydb.core.api.Location;
import org.flywaydb.core.api.configuration.Configuration;

/** The ways back: each in the folder beside the location of its script, with a {@code U} in front. */
public final class UndoScripts {

    private final ClassLoader classLoader;
    private final String prefix;
    private final List<Location> locations;

    /** Those beside the locations of a Flyway. */
    public UndoScripts(Configuration configuration) {
        this.classLoader = configuration.getClassLoader();
        this.prefix = configuration.getSqlMigrationPrefix();
        this.locations = Arrays.stream(configuration.getLocations())
                .filter(location -> location.isClassPath() || location.isFileSystem()).toList();
    }

    /** Where the way back of a script is. */
    public Optional<String> of(String file) {
        if (!file.startsWith(prefix)) {
            return Optional.empty();
        }
        String undo = "U" + file.substring(prefix.length());
        return locations.stream().filter(location -> exists(location, folder(location) + undo)).findFirst()
                .map(location -> folder(location) + undo);
    }

    /** Where the way back of a script belongs. */
    public String place(String file) {
        return locations.stream().findFirst().map(UndoScripts::folder).orElse("") + "U" + file.substring(prefix.length());
    }

    private boolean exists(Location location, String path) {
        return location.isFileSystem() ? Files.isRegularFile(Path.of(path)) : classLoader.getResource(path) != null;
    }

    private static String folder(Location location) {
        String path = location.getPath().replace('\\', '/').replaceAll("/+$", "");
        String parent = path.substring(0, path.lastIndexOf('/') + 1);
        String last = path.substring(parent.length());
        return parent + ("migration".equals(last) ? "undo" : last + "-undo") + "/";
    }
}
