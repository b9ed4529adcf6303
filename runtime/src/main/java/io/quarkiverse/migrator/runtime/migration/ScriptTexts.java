package io.quarkiverse.migrator.runtime.migration;

import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.flywaydb.core.api.configuration.Configuration;
import org.flywaydb.core.api.resource.LoadableResource;

/** The texts of the packaged scripts, as Flyway finds them. */
public final class ScriptTexts {

    private final TreeMap<String, String> texts = new TreeMap<>();

    /** Those of a Flyway. */
    public ScriptTexts(Configuration configuration) {
        resources(configuration).forEach(script -> texts.put(script.getFilename(), text(script)));
    }

    /** A script as Flyway reads it; none for one that is written in Java. */
    public static Optional<LoadableResource> resource(Configuration configuration, String file) {
        return resources(configuration).filter(script -> script.getFilename().equals(file)).findFirst();
    }

    private static Stream<LoadableResource> resources(Configuration configuration) {
        return Stream.of(configuration.getSqlMigrationPrefix(), configuration.getRepeatableSqlMigrationPrefix())
                .flatMap(prefix -> ScriptFiles.provider(configuration)
                        .getResources(prefix, configuration.getSqlMigrationSuffixes()).stream());
    }

    private static String text(LoadableResource script) {
        try (Reader reader = script.read()) {
            StringWriter text = new StringWriter();
            reader.transferTo(text);
            return text.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(script.getFilename() + " can't be read", e);
        }
    }

    /** All texts, in the order of the names of their files. */
    public Collection<String> all() {
        return texts.values();
    }

    /** The text of a script; none for one that is written in Java. */
    public Optional<String> of(String file) {
        return Optional.ofNullable(texts.get(file));
    }
}
