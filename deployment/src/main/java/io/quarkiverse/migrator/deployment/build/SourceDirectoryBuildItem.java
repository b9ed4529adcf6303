package io.quarkiverse.migrator.deployment.build;

import java.nio.file.Path;
import java.util.Optional;

import io.quarkus.builder.item.SimpleBuildItem;

/** The folder of the application's module, to whose {@code src/main} scripts are written. */
public final class SourceDirectoryBuildItem extends SimpleBuildItem {

    private final Optional<Path> directory;

    SourceDirectoryBuildItem(Optional<Path> directory) {
        this.directory = directory;
    }

    /**
     * The folder.
     *
     * @throws MigrationBuildException if the build could not find it
     */
    public Path require() {
        return directory.orElseThrow(() -> new MigrationBuildException("Migrator can't find the folder of this module, the one"
                + " with its build file and src/main. Say where it is: quarkus.migrator.source-directory=<folder>"));
    }
}
