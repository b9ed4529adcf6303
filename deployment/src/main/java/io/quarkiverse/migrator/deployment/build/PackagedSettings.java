package io.quarkiverse.migrator.deployment.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;

import io.quarkiverse.migrator.state.ScriptSettings;
import io.quarkus.runtime.util.ClassPathUtils;

/** The settings of scripts that the class path shows below Flyway's locations. */
final class PackagedSettings {

    private PackagedSettings() {
    }

    /** Whether one of the scripts runs without a transaction. */
    static boolean withoutTransaction(List<String> locations) throws IOException {
        AtomicBoolean found = new AtomicBoolean();
        for (String location : locations) {
            if (!location.contains(":") || location.startsWith("classpath:")) {
                String folder = location.substring(location.indexOf(':') + 1).replaceAll("^/+|/+$", "") + "/";
                ClassPathUtils.consumeAsPaths(Thread.currentThread().getContextClassLoader(), folder,
                        path -> found.compareAndSet(false, withoutTransaction(path)));
            }
        }
        return found.get();
    }

    private static boolean withoutTransaction(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ScriptSettings.file(".sql")))
                    .anyMatch(file -> settings(file).withoutTransaction());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ScriptSettings settings(Path file) {
        try {
            return ScriptSettings.parse(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(file + " can't be read. Save it as UTF-8 text.", e);
        }
    }
}
