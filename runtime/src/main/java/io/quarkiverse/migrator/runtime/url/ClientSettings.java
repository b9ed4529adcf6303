package io.quarkiverse.migrator.runtime.url;

import java.util.Optional;

/** The settings of a datasource's reactive client, by the part of their name that follows {@code reactive.}. */
@FunctionalInterface
public interface ClientSettings {

    ClientSettings NONE = radical -> Optional.empty();

    Optional<String> value(String radical);
}
