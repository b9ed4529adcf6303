package io.quarkiverse.migrator.deployment.hibernate.cache;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Map;
import java.util.TreeMap;

import io.quarkus.deployment.ApplicationArchive;
import io.quarkus.deployment.builditem.ApplicationArchivesBuildItem;
import io.quarkus.paths.PathVisit;

/**
 * What an application's own folders and its own jar hold, as far as a boot model can depend on it.
 *
 * @param classes the bytes of the classes, by names as {@code com/example/Type}
 * @param configurations the bytes of mapping files, services and the like, by path
 */
record ApplicationFiles(Map<String, byte[]> classes, Map<String, byte[]> configurations) {

    private static final String CLASS = ".class";

    static ApplicationFiles of(ApplicationArchivesBuildItem archives) {
        ApplicationFiles files = new ApplicationFiles(new TreeMap<>(), new TreeMap<>());
        files.add(archives.getRootArchive());
        archives.getApplicationArchives().stream().filter(ApplicationFiles::isFolder).forEach(files::add);
        return files;
    }

    /** Whether the archive is another module of the same build, whose classes change between builds. */
    static boolean isFolder(ApplicationArchive archive) {
        return archive.getResolvedPaths().stream().anyMatch(Files::isDirectory);
    }

    private void add(ApplicationArchive archive) {
        archive.accept(tree -> tree.walk(this::add));
    }

    private void add(PathVisit visit) {
        String path = visit.getRelativePath("/");
        if (path.endsWith(CLASS)) {
            classes.put(path.substring(0, path.length() - CLASS.length()), bytes(visit));
        } else if ((path.endsWith(".xml") || path.startsWith("META-INF/services/") || path.equals("hibernate.properties"))
                && Files.isRegularFile(visit.getPath())) {
            configurations.put(path, bytes(visit));
        }
    }

    private static byte[] bytes(PathVisit visit) {
        try {
            return Files.readAllBytes(visit.getPath());
        } catch (IOException e) {
            throw new UncheckedIOException(visit.getPath() + " can't be read", e);
        }
    }
}
