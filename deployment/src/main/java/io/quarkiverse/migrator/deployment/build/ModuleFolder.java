package io.quarkiverse.migrator.deployment.build;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Finds the folder of the application's module by its build file, so that nothing is ever written elsewhere. */
final class ModuleFolder {

    private static final List<String> GRADLE = List.of("build.gradle", "build.gradle.kts");

    private final String artifactId;

    /** @param artifactId the application's artifact */
    ModuleFolder(String artifactId) {
        this.artifactId = artifactId;
    }

    /**
     * The folder that holds the module's build file.
     *
     * @param output the build's output folder, such as {@code target}
     * @param roots folders that hold the build file of a whole build, of which the module may be a part
     */
    Optional<Path> find(Path output, List<Path> roots) {
        for (Path folder = output.toAbsolutePath().normalize(); folder != null; folder = folder.getParent()) {
            if (isModule(folder)) {
                return Optional.of(folder);
            }
        }
        Set<Path> seen = new HashSet<>();
        return roots.stream().map(root -> search(root.toAbsolutePath().normalize(), seen)).flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<Path> search(Path folder, Set<Path> seen) {
        if (!seen.add(folder)) {
            return Optional.empty();
        }
        if (isModule(folder)) {
            return Optional.of(folder);
        }
        return modules(folder).map(folder::resolve).map(Path::normalize)
                .map(path -> Files.isRegularFile(path) ? path.getParent() : path)
                .map(module -> search(module, seen)).flatMap(Optional::stream).findFirst();
    }

    private boolean isModule(Path folder) {
        Optional<Pom> pom = Pom.in(folder);
        return pom.isPresent() ? pom.get().artifactId().equals(artifactId)
                : GRADLE.stream().anyMatch(file -> Files.isRegularFile(folder.resolve(file)))
                        && folder.getFileName() != null && folder.getFileName().toString().equals(artifactId);
    }

    private static Stream<String> modules(Path folder) {
        return Pom.in(folder).stream().flatMap(pom -> pom.modules().stream());
    }
}
