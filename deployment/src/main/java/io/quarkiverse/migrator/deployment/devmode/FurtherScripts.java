package io.quarkiverse.migrator.deployment.devmode;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import io.quarkus.runtime.util.ClassPathUtils;

/**
 * What Flyway finds besides the folder that scripts are written to.
 *
 * @param folders further locations on the class path, which may be folders of the sources
 * @param texts the files of dependencies, by the names that they have on the class path, as the last build saw them
 * @param outside folders beside the class path
 */
public record FurtherScripts(List<String> folders, Map<String, String> texts, List<Path> outside) {

    private static final String CLASSPATH = "classpath:";
    private static final String FILESYSTEM = "filesystem:";

    public FurtherScripts {
        folders = List.copyOf(folders);
        texts = Map.copyOf(texts);
        outside = List.copyOf(outside);
    }

    /**
     * Looks into all locations of a datasource.
     *
     * @param first the location that scripts are written to
     * @param locations as Flyway's setting has them
     * @param output the build's folder, of which the class path has copies of the sources
     */
    public static FurtherScripts of(String first, List<String> locations, Path output) {
        List<String> folders = new ArrayList<>();
        Map<String, String> texts = new TreeMap<>();
        List<Path> outside = new ArrayList<>();
        for (String location : locations) {
            if (location.startsWith(FILESYSTEM)) {
                outside.add(Path.of(location.substring(FILESYSTEM.length())).toAbsolutePath());
                continue;
            }
            String folder = location.replaceFirst("^" + CLASSPATH, "").replaceAll("^/+|/+$", "");
            if (!folder.equals(first)) {
                folders.add(folder);
            }
            read(folder, output, texts);
        }
        return new FurtherScripts(folders, texts, outside);
    }

    private static void read(String folder, Path output, Map<String, String> texts) {
        try {
            ClassPathUtils.consumeAsPaths(Thread.currentThread().getContextClassLoader(), folder, path -> {
                if (!isWithin(path, output)) {
                    readAll(folder, path, texts);
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException("The location " + folder + " can't be read", e);
        }
    }

    private static boolean isWithin(Path path, Path output) {
        return path.getFileSystem() == output.getFileSystem() && path.toAbsolutePath().startsWith(output.toAbsolutePath());
    }

    private static void readAll(String folder, Path path, Map<String, String> texts) {
        try (Stream<Path> files = Files.walk(path)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                texts.put(folder + "/" + path.relativize(file).toString().replace('\\', '/'), Files.readString(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(path + " can't be read", e);
        }
    }
}
