package io.quarkiverse.migrator.runtime.migration;

import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.Optional;
import java.util.TreeMap;

import org.flywaydb.core.api.configuration.Configuration;
import org.flywaydb.core.api.resource.LoadableResource;

/** The texts of the packaged scripts, as Flyway finds them. */
public final class ScriptTexts {

    private final TreeMap<String, String> texts = new TreeMap<>();

    /** Those of a Flyway. */
    public ScriptTexts(Configuration configuration) {
        for (String prefix : new String[] { configuration.getSqlMigrationPrefix(),
                configuration.getRepeatableSqlMigrationPrefix() }) {
            for (LoadableResource script : ScriptFiles.provider(configuration).getResources(prefix,
                    configuration.getSqlMigrationSuffixes())) {
                texts.put(script.getFilename(), text(script));
            }
        }
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
