package io.quarkiverse.migrator.deployment.hibernate.cache;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;

import org.jboss.logging.Logger;

import io.quarkiverse.migrator.schema.Schema;
import io.quarkiverse.migrator.state.Snapshot;
import io.quarkiverse.migrator.state.SnapshotCodec;
import io.quarkiverse.migrator.state.StateException;

/** The schemas that were read last, each in a file of the build's output folder: the fingerprint, then the schema. */
public final class SchemaCache {

    private static final Logger LOG = Logger.getLogger("io.quarkiverse.migrator");

    private final Path folder;

    /** @param folder where the files are */
    public SchemaCache(Path folder) {
        this.folder = folder;
    }

    /** The schema of a persistence unit, if it was kept under that fingerprint. */
    public Optional<Schema> get(String unit, String fingerprint) {
        Path file = file(unit);
        try {
            String text = Files.readString(file);
            int end = text.indexOf('\n');
            return end < 0 || !text.substring(0, end).equals(fingerprint) ? Optional.empty()
                    : Optional.of(SnapshotCodec.read(text.substring(end + 1), file.toString()).schema());
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException | StateException e) {
            LOG.debugf(e, "%s is read anew", file);
            return Optional.empty();
        }
    }

    /** Keeps a schema. */
    public void put(String unit, String fingerprint, String dialect, Schema schema) {
        Path file = file(unit);
        try {
            Files.createDirectories(folder);
            Path beside = Files.createTempFile(folder, "schema", ".tmp");
            Files.writeString(beside, fingerprint + "\n" + SnapshotCodec.write(new Snapshot(dialect, List.of(), schema)));
            Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(file + " can't be written", e);
        }
    }

    private Path file(String unit) {
        return folder.resolve(URLEncoder.encode(unit, StandardCharsets.UTF_8) + ".schema");
    }
}
