package io.quarkiverse.migrator.deployment.hibernate.cache;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;

import com.fasterxml.jackson.databind.ObjectMapper;

import io.quarkiverse.migrator.deployment.hibernate.EntityModel;
import io.quarkiverse.migrator.plan.Hints;
import io.quarkiverse.migrator.state.Snapshot;
import io.quarkiverse.migrator.state.SnapshotCodec;

/**
 * What was read of a persistence unit, as the text of a file: a line for each fingerprint, one for the hints, then the schema.
 * It is known to be whole, and is taken apart only when the model is asked for.
 *
 * @param whole what the whole application looked like
 * @param relevant what the part of it looked like that the model depends on
 * @param source the file's name, for messages
 * @param content the hints and the schema
 */
public record KeptModel(String whole, String relevant, String source, String content) {

    static KeptModel of(String whole, String relevant, String dialect, EntityModel model) {
        try {
            return new KeptModel(whole, relevant, "", Mapper.JSON.writeValueAsString(model.hints()) + "\n"
                    + SnapshotCodec.write(new Snapshot(dialect, List.of(), model.schema())));
        } catch (IOException e) {
            throw new UncheckedIOException("The hints of the entities can't be written", e);
        }
    }

    /** What a file's text says; empty where something is missing or differs from what was written. */
    static Optional<KeptModel> parse(String text, String source) {
        String[] parts = text.split("\n", 4);
        return parts.length == 4 && parts[2].equals(checksum(parts[3]))
                ? Optional.of(new KeptModel(parts[0], parts[1], source, parts[3]))
                : Optional.empty();
    }

    /** The same, seen in an application that looks otherwise. */
    public KeptModel seen(String whole) {
        return new KeptModel(whole, relevant, source, content);
    }

    /** The model. */
    public EntityModel model() {
        String[] parts = content.split("\n", 2);
        try {
            return new EntityModel(SnapshotCodec.read(parts[1], source).schema(),
                    Mapper.JSON.readValue(parts[0], Hints.class));
        } catch (IOException e) {
            throw new UncheckedIOException(source + " can't be read. Delete it.", e);
        }
    }

    String text() {
        return String.join("\n", whole, relevant, checksum(content), content);
    }

    private static String checksum(String content) {
        return new Fingerprint().add(content).text();
    }

    /** Apart, since most builds ask for no model and so need no Jackson. */
    private static final class Mapper {

        static final ObjectMapper JSON = new ObjectMapper();
    }
}
