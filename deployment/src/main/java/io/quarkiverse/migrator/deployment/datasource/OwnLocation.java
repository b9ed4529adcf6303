package io.quarkiverse.migrator.deployment.datasource;

import java.util.Set;

/** The class path location of a named datasource's scripts unless {@code quarkus.flyway."name".locations} says otherwise. */
final class OwnLocation {

    /** Flyway scans a location with all that lies below it, so no datasource may have a folder of the default one. */
    private static final Set<String> FOLDERS_OF_THE_DEFAULT = Set.of("migration", "undo");

    private OwnLocation() {
    }

    static String of(String datasource) {
        String folder = datasource.replaceAll("[^\\p{Alnum}._-]", "_");
        boolean taken = FOLDERS_OF_THE_DEFAULT.contains(folder) || folder.matches("\\.*");
        return "db/" + (taken ? folder + "-datasource" : folder) + "/migration";
    }
}
