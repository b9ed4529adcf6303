package io.quarkiverse.migrator.deployment.build;

import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;

import io.quarkiverse.migrator.state.ScriptSettings;
import io.quarkus.deployment.ApplicationArchive;

/** The scripts and their settings that the compiled application holds already, as its build copied them. */
final class PackagedScripts {

    private PackagedScripts() {
    }

    /** The file names of the scripts, and of their settings, directly below a location. */
    static Set<String> of(ApplicationArchive root, String location) {
        Set<String> names = new TreeSet<>();
        root.accept(tree -> tree.walkIfContains(location, visit -> {
            Path relative = Path.of(visit.getRelativePath());
            if (relative.getParent() != null && location.equals(relative.getParent().toString().replace('\\', '/'))
                    && isFlyways(relative.getFileName().toString())) {
                names.add(relative.getFileName().toString());
            }
        }));
        return names;
    }

    static boolean isFlyways(String name) {
        return name.endsWith(".sql") || name.endsWith(ScriptSettings.file(".sql"));
    }
}
