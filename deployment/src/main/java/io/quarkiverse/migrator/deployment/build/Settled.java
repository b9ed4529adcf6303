package io.quarkiverse.migrator.deployment.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;

import org.jboss.logging.Logger;

/**
 * What a build had to do when it found that scripts and entities agree, which is nothing: kept under all that this depended on,
 * so that the next build needs neither the schema of the entities nor that of the snapshot.
 */
final class Settled {

    private static final Logger LOG = Logger.getLogger("io.quarkiverse.migrator");

    private final Path file;

    /** @param file where it is kept */
    Settled(Path file) {
        this.file = file;
    }

    /** The scripts of each datasource, if what they depend on is still what it was. */
    Optional<List<ScriptsBuildItem>> get(String fingerprint) {
        try {
            List<String> lines = Files.readAllLines(file);
            return lines.size() > 1 && lines.get(0).equals(fingerprint)
                    ? Optional.of(SettledText.parse(lines.subList(1, lines.size())))
                    : Optional.empty();
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException | IllegalArgumentException e) {
            LOG.debugf(e, "%s is not taken", file);
            return Optional.empty();
        }
    }

    /** Keeps the scripts. */
    void put(String fingerprint, List<ScriptsBuildItem> scripts) {
        Optional<String> text = SettledText.of(scripts);
        if (text.isEmpty()) {
            return;
        }
        try {
            Files.createDirectories(file.getParent());
            Path beside = Files.createTempFile(file.getParent(), "settled", ".tmp");
            Files.writeString(beside, fingerprint + "\n" + text.get());
            Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(
                    file + " can't be written. Make its folder writable for the user who runs the build.",
                    e);
        }
    }
}
