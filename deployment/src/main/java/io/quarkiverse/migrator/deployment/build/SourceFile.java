package io.quarkiverse.migrator.deployment.build;

import java.nio.file.Path;

/**
 * A file of the sources and its name on the class path.
 *
 * @param path where it lies
 * @param resource its name, such as {@code db/migration/V1__initial.sql}
 * @param flyways whether Flyway reads it, as opposed to a way back
 */
public record SourceFile(Path path, String resource, boolean flyways) {
}
