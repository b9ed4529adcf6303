package io.quarkiverse.migrator.deployment.hibernate.cache;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

import org.jboss.logging.Logger;

import io.quarkiverse.migrator.deployment.hibernate.EntityModel;

/** What was read of the entities last, each persistence unit in a file of the build's output folder. */
public final class SchemaCache {

    private static final Logger LOG = Logger.getLogger("io.quarkiverse.migrator");

    private final Path folder;

    /** @param folder where the files are */
    public SchemaCache(Path folder) {
        this.folder = folder;
    }

    /** What was kept of a persistence unit; empty where it is nothing, or damaged. */
    public Optional<KeptModel> get(String unit) {
        Path file = file(unit);
        try {
            return KeptModel.parse(Files.readString(file), file.toString());
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            LOG.debugf(e, "%s is read anew", file);
            return Optional.empty();
        }
    }

    /**
     * Keeps what was read.
     *
     * @param whole what the whole application looked like
     * @param relevant what the part of it looked like that matters
     */
    public void put(String unit, String whole, String relevant, String dialect, EntityModel model) {
        put(unit, KeptModel.of(whole, relevant, dialect, model));
    }

    /** Keeps what is kept under what the application looks like now. */
    public void put(String unit, KeptModel kept) {
        Path file = file(unit);
        try {
            Files.createDirectories(folder);
            Path beside = Files.createTempFile(folder, "schema", ".tmp");
            Files.writeString(beside, kept.text());
            Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(file + " can't be written", e);
        }
    }

    private Path file(String unit) {
        return folder.resolve(URLEncoder.encode(unit, StandardCharsets.UTF_8) + ".schema");
    }
}
