package io.quarkiverse.migrator.it.lifecycle.harness;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import io.quarkiverse.migrator.it.support.Database;

/** The database that dev mode has started by itself. */
public final class DevDatabase {

    private static final String OWNER = "quarkus";

    private DevDatabase() {
    }

    /** The embedded PostgreSQL of the default datasource; none, which is printed, where a container runtime gave another. */
    public static Optional<Database> of(RunningApp app) {
        return of(app, "PostgreSQL", OWNER);
    }

    /**
     * The embedded database of a datasource.
     *
     * @param kind {@code PostgreSQL} or {@code MySQL}
     * @param name the database's name, which is that of a datasource with a name
     */
    public static Optional<Database> of(RunningApp app, String kind, String name) {
        Matcher started = Pattern.compile("embedded " + kind + " \\S+ at localhost:(\\d+)").matcher(app.output());
        if (!started.find()) {
            System.out.println(
                    "What is in the dev database is left out: a container runtime gave another than the embedded " + kind);
            return Optional.empty();
        }
        String address = "localhost:" + started.group(1) + "/" + name;
        return Optional.of(kind.equals("MySQL")
                ? new Database(name, "jdbc:mysql://" + address + "?allowPublicKeyRetrieval=true&sslMode=DISABLED",
                        "mysql://" + address, OWNER, OWNER)
                : new Database(name, "jdbc:postgresql://" + address, "postgresql://" + address, OWNER, OWNER));
    }
}
