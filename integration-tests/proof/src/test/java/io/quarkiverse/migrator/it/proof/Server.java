package io.quarkiverse.migrator.it.proof;

import java.util.Optional;

import io.quarkiverse.migrator.dialect.Dialect;
import io.quarkiverse.migrator.dialect.Dialects;
import io.quarkiverse.migrator.it.support.Database;
import io.quarkiverse.migrator.it.support.MySqlServer;
import io.quarkiverse.migrator.it.support.PostgresServer;

/** A database server that proofs run on. */
public enum Server {
    POSTGRESQL("PostgreSQL"),
    MYSQL("MySQL");

    private final String product;

    Server(String product) {
        this.product = product;
    }

    /** Its name as Hibernate knows it. */
    public String product() {
        return product;
    }

    /** Migrator's dialect for it. */
    public Dialect dialect() {
        return Dialects.of(product.toLowerCase()).orElseThrow();
    }

    /** Why there can be no such server on this machine; empty when there can. */
    public Optional<String> obstacle() {
        return this == MYSQL ? MySqlServer.obstacle() : Optional.empty();
    }

    /** A new, empty database. */
    public Database createDatabase() {
        return this == MYSQL ? MySqlServer.shared().createDatabase() : PostgresServer.shared().createDatabase();
    }
}
