package io.quarkiverse.migrator.deployment.devservices;

import java.util.List;
import java.util.Optional;

import io.quarkus.deployment.Capability;

/** A database of which this process can run a server, where the class path has its programs. */
interface ServerKind {

    /** All of them. */
    List<ServerKind> ALL = List.of(new PostgresKind(), new MySqlKind());

    /** The kind as {@code quarkus.datasource.db-kind} has it, which is how its URLs begin, too. */
    String databaseKind();

    /** The database by its own name. */
    String title();

    /** The {@link Capability} of an application with the reactive client. */
    String reactiveClient();

    /** What a project does to have a server here; empty where there is one. */
    Optional<String> missing();

    /** Starts a server on a free port. */
    RunningServer start();
}
