package io.quarkiverse.migrator.deployment.devservices;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/** The files of a server, which live as long as it does. */
final class DataFolder {

    private DataFolder() {
    }

    static void copy(Path from, Path to) throws IOException {
        for (Path file : walk(from)) {
            Path copy = to.resolve(from.relativize(file));
            if (Files.isDirectory(file)) {
                Files.createDirectories(copy);
            } else {
                Files.copy(file, copy);
            }
        }
    }

    static void delete(Path folder) throws IOException {
        List<Path> files = new ArrayList<>(walk(folder));
        Collections.reverse(files);
        for (Path file : files) {
            Files.delete(file);
        }
    }

    /** Each folder before what is in it. */
    private static List<Path> walk(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.toList();
        }
    }
}
