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

import com.fasterxml.jackson.databind.ObjectMapper;

import io.quarkiverse.migrator.deployment.hibernate.EntityModel;
import io.quarkiverse.migrator.plan.Hints;
import io.quarkiverse.migrator.state.Snapshot;
import io.quarkiverse.migrator.state.SnapshotCodec;
import io.quarkiverse.migrator.state.StateException;

/**
 * The schemas that were read last, each in a file of the build's output folder: the fingerprint, the hints, then the schema.
 */
public final class SchemaCache {

    private static final Logger LOG = Logger.getLogger("io.quarkiverse.migrator");

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Path folder;

    /** @param folder where the files are */
    public SchemaCache(Path folder) {
        this.folder = folder;
    }

    /** What was read of a persistence unit, if it was kept under that fingerprint. */
    public Optional<EntityModel> get(String unit, String fingerprint) {
        Path file = file(unit);
        try {
            String text = Files.readString(file);
            String[] parts = text.split("\n", 3);
            if (parts.length < 3 || !parts[0].equals(fingerprint)) {
                return Optional.empty();
            }
            return Optional.of(new EntityModel(SnapshotCodec.read(parts[2], file.toString()).schema(),
                    JSON.readValue(parts[1], Hints.class)));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException | StateException e) {
            LOG.debugf(e, "%s is read anew", file);
            return Optional.empty();
        }
    }

    /** Keeps what was read. */
    public void put(String unit, String fingerprint, String dialect, EntityModel model) {
        Path file = file(unit);
        try {
            Files.createDirectories(folder);
            Path beside = Files.createTempFile(folder, "schema", ".tmp");
            Files.writeString(beside, fingerprint + "\n" + JSON.writeValueAsString(model.hints()) + "\n"
                    + SnapshotCodec.write(new Snapshot(dialect, List.of(), model.schema())));
            Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(file + " can't be written", e);
        }
    }

    private Path file(String unit) {
        return folder.resolve(URLEncoder.encode(unit, StandardCharsets.UTF_8) + ".schema");
    }
}
