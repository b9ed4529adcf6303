package io.quarkiverse.migrator.deployment.hibernate.cache;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.quarkus.bootstrap.model.ApplicationModel;
import io.quarkus.maven.dependency.ArtifactKey;
import io.quarkus.maven.dependency.ResolvedDependency;

/** Tells whether a dependency, Hibernate and Migrator among them, is still the one that it was: by version, size and time. */
final class Dependencies {

    private Dependencies() {
    }

    /**
     * A line for each file of each dependency.
     *
     * @param application the application
     * @param known those whose content is looked at itself
     */
    static List<String> of(ApplicationModel application, Set<ArtifactKey> known) {
        return application.getDependencies().stream().filter(dependency -> !known.contains(dependency.getKey()))
                .sorted(Comparator.comparing(ResolvedDependency::toGACTVString))
                .flatMap(dependency -> dependency.getResolvedPaths().stream()
                        .flatMap(path -> stamps(dependency.toGACTVString(), path).stream()))
                .toList();
    }

    private static List<String> stamps(String name, Path path) {
        if (!Files.exists(path)) {
            return List.of(name);
        }
        try (Stream<Path> files = Files.walk(path)) {
            return files.filter(Files::isRegularFile).sorted().map(file -> name + " " + stamp(file))
                    .collect(Collectors.toList());
        } catch (IOException e) {
            throw new UncheckedIOException(path + " can't be read", e);
        }
    }

    private static String stamp(Path file) {
        try {
            return file + " " + Files.size(file) + " " + Files.getLastModifiedTime(file).toMillis();
        } catch (IOException e) {
            throw new UncheckedIOException(file + " can't be read", e);
        }
    }
}
