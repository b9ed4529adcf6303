package io.quarkiverse.migrator.deployment.devservices;

import java.util.Optional;

import io.quarkus.datasource.common.runtime.DatabaseKind;
import io.quarkus.deployment.Capability;

/** PostgreSQL, which comes with Migrator for Linux on amd64, and for other systems where a project depends on it. */
final class PostgresKind implements ServerKind {

    @Override
    public String databaseKind() {
        return DatabaseKind.POSTGRESQL;
    }

    @Override
    public String title() {
        return "PostgreSQL";
    }

    @Override
    public String reactiveClient() {
        return Capability.REACTIVE_PG_CLIENT;
    }

    @Override
    public Optional<String> missing() {
        EmbeddedPlatform platform = EmbeddedPlatform.current();
        return platform.hasBinaries(PostgresKind.class.getClassLoader()) ? Optional.empty()
                : Optional.of("add the dependency " + platform.binaries());
    }

    @Override
    public RunningServer start() {
        return Quietly.runServer(PostgresServer::start);
    }
}
