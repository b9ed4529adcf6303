package io.quarkiverse.migrator.deployment.devmode;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.flywaydb.core.api.ResourceProvider;
import org.flywaydb.core.api.resource.LoadableResource;
import org.flywaydb.core.internal.resource.filesystem.FileSystemResource;

/** The scripts as they lie in the sources, by the names that they have in the application, as Flyway's history has them. */
final class SourceScripts implements ResourceProvider {

    private final Path resources;
    private final List<Path> folders = new ArrayList<>();
    private final FurtherScripts further;

    /**
     * Those of all locations.
     *
     * @param resources the folder of all resources
     * @param folder the one that scripts are written to
     */
    SourceScripts(Path resources, Path folder, FurtherScripts further) {
        this.resources = resources.toAbsolutePath();
        this.further = further;
        folders.add(folder.toAbsolutePath());
        further.folders().forEach(each -> folders.add(this.resources.resolve(each)));
    }

    @Override
    public LoadableResource getResource(String name) {
        Path file = resources.resolve(name);
        return Files.isRegularFile(file) ? within(resources, file)
                : further.texts().containsKey(name) ? new Text(name, further.texts().get(name)) : null;
    }

    @Override
    public Collection<LoadableResource> getResources(String prefix, String[] suffixes) {
        // A location can be within another one
        Map<String, LoadableResource> all = new LinkedHashMap<>();
        folders.forEach(folder -> files(folder).forEach(file -> all.put(file.toString(), within(resources, file))));
        further.outside()
                .forEach(folder -> files(folder).forEach(file -> all.putIfAbsent(file.toString(), within(folder, file))));
        further.texts().forEach((name, text) -> all.put(name, new Text(name, text)));
        return all.values().stream().filter(each -> each.getFilename().startsWith(prefix))
                .filter(each -> Arrays.stream(suffixes).anyMatch(each.getFilename()::endsWith)).sorted().toList();
    }

    private static List<Path> files(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(folder + " can't be read", e);
        }
    }

    private static LoadableResource within(Path folder, Path file) {
        return new Source(file, folder.relativize(file).toString().replace('\\', '/'));
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

    private static final class Text extends LoadableResource {

        private final String name;
        private final String text;

        Text(String name, String text) {
            this.name = name;
            this.text = text;
        }

        @Override
        public Reader read() {
            return new StringReader(text);
        }

        @Override
        public String getAbsolutePath() {
            return name;
        }

        @Override
        public String getAbsolutePathOnDisk() {
            return name;
        }

        @Override
        public String getFilename() {
            return name.substring(name.lastIndexOf('/') + 1);
        }

        @Override
        public String getRelativePath() {
            return name;
        }
    }
}
