package io.quarkiverse.migrator.it.proof.random.entities;

import io.quarkiverse.migrator.dialect.Dialect;
import io.quarkiverse.migrator.dialect.Dialects;
import io.quarkiverse.migrator.it.support.Database;
import io.quarkiverse.migrator.it.support.MySqlServer;
import io.quarkiverse.migrator.it.support.PostgresServer;

/** A database server that pairs are tried on. */
enum Target {
    POSTGRESQL("set session_replication_role = replica", "set session_replication_role = default"),
    MYSQL("set foreign_key_checks = 0", "set foreign_key_checks = 1");

    private final String foreignKeysOff;
    private final String foreignKeysOn;

    Target(String foreignKeysOff, String foreignKeysOn) {
        this.foreignKeysOff = foreignKeysOff;
        this.foreignKeysOn = foreignKeysOn;
    }

    Dialect dialect() {
        return Dialects.of(name().toLowerCase(java.util.Locale.ROOT)).orElseThrow();
    }

    Database createDatabase() {
        return this == MYSQL ? MySqlServer.shared().createDatabase() : PostgresServer.shared().createDatabase();
    }

    /** Lets rows refer to others that are not there yet. */
    String foreignKeysOff() {
        return foreignKeysOff;
    }

    /** Ends that. */
    String foreignKeysOn() {
        return foreignKeysOn;
    }
}
