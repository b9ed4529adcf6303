package io.quarkiverse.migrator.deployment.merge;

import java.util.Map;
import java.util.Set;

import org.eclipse.microprofile.config.spi.ConfigSource;

/** Keeps Maven from starting a database for the command {@code merge}, which needs none. */
public final class NoDevServices implements ConfigSource {

    private static final Map<String, String> PROPERTIES = Map.of("quarkus.devservices.enabled", "false");

    @Override
    public Set<String> getPropertyNames() {
        return MergeCommand.isAsked() ? PROPERTIES.keySet() : Set.of();
    }

    @Override
    public String getValue(String property) {
        return MergeCommand.isAsked() ? PROPERTIES.get(property) : null;
    }

    @Override
    public String getName() {
        return "Migrator merges";
    }

    @Override
    public int getOrdinal() {
        return 500;
    }
}
