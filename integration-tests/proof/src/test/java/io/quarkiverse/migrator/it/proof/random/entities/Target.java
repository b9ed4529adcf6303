package io.quarkiverse.migrator.it.proof.random.entities;

import io.quarkiverse.migrator.dialect.Dialect;
import io.quarkiverse.migrator.it.proof.Server;
import io.quarkiverse.migrator.it.support.Database;

/** A server that pairs are tried on, and how it lets rows refer to others that are not there yet. */
enum Target {
    POSTGRESQL(Server.POSTGRESQL, "set session_replication_role = replica", "set session_replication_role = default"),
    MYSQL(Server.MYSQL, "set foreign_key_checks = 0", "set foreign_key_checks = 1");

    private final Server server;
    private final String foreignKeysOff;
    private final String foreignKeysOn;

    Target(Server server, String foreignKeysOff, String foreignKeysOn) {
        this.server = server;
        this.foreignKeysOff = foreignKeysOff;
        this.foreignKeysOn = foreignKeysOn;
    }

    Server server() {
        return server;
    }

    Dialect dialect() {
        return server.dialect();
    }

    Database createDatabase() {
        return server.createDatabase();
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
