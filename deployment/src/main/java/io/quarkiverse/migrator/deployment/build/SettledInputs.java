package io.quarkiverse.migrator.deployment.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import io.quarkiverse.migrator.deployment.hibernate.SchemaBuildItem;
import io.quarkiverse.migrator.deployment.hibernate.cache.Fingerprint;
import io.quarkiverse.migrator.state.Layout;

/** Takes in everything that decides whether scripts and entities agree, and gives a text that differs when any of it does. */
final class SettledInputs {

    private final Fingerprint fingerprint = new Fingerprint();

    /** @param lockTimeout the one setting that is for all datasources */
    SettledInputs(Duration lockTimeout) {
        fingerprint.add(lockTimeout);
    }

    /**
     * Adds a datasource.
     *
     * @param packaged the scripts that the compiled application holds already
     */
    SettledInputs add(SchemaBuildItem schema, DatasourceSettings settings, Layout layout, Set<String> packaged) {
        fingerprint.add(schema.getDatasourceName()).add(schema.getDbKind()).add(schema.getFingerprint())
                .add(settings.values()).add(layout).add(packaged);
        addFiles(layout.scripts());
        addFiles(layout.undo());
        addFiles(layout.snapshot().getParent());
        return this;
    }

    String text() {
        return fingerprint.text();
    }

    private void addFiles(Path folder) {
        List<Path> files = files(folder);
        fingerprint.add(files.size());
        for (Path file : files) {
            try {
                fingerprint.add(file).add(Files.readAllBytes(file));
            } catch (IOException e) {
                throw new UncheckedIOException(file + " can't be read. Make it readable for the user who runs the build.", e);
            }
        }
    }

    private static List<Path> files(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(folder + " can't be read. Make it readable for the user who runs the build.", e);
        }
    }
}
