package io.quarkiverse.migrator.deployment.devmode;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

import org.flywaydb.core.api.ResourceProvider;
import org.flywaydb.core.api.resource.LoadableResource;
import org.flywaydb.core.internal.resource.filesystem.FileSystemResource;

/** The scripts as they lie in the sources, by the names that they have in the application, as Flyway's history has them. */
final class SourceScripts implements ResourceProvider {

    private final Path resources;
    private final Path folder;

    /**
     * Those of a folder.
     *
     * @param resources the folder of all resources
     */
    SourceScripts(Path resources, Path folder) {
        this.resources = resources.toAbsolutePath();
        this.folder = folder.toAbsolutePath();
    }

    @Override
    public LoadableResource getResource(String name) {
        Path file = resources.resolve(name);
        return Files.isRegularFile(file) ? resource(file) : null;
    }

    @Override
    public Collection<LoadableResource> getResources(String prefix, String[] suffixes) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).filter(file -> file.getFileName().toString().startsWith(prefix))
                    .filter(file -> Arrays.stream(suffixes).anyMatch(file.toString()::endsWith)).sorted().map(this::resource)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(folder + " can't be read", e);
        }
    }

    private LoadableResource resource(Path file) {
        return new Source(file, resources.relativize(file).toString().replace('\\', '/'));
    }

    private static final class Source extends FileSystemResource {

        private final String name;

        Source(Path file, String name) {
            super(null, file.toString(), UTF_8, false);
            this.name = name;
        }

        @Override
        public String getRelativePath() {
            return name;
        }
    }
}
