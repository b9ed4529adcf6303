package io.quarkiverse.migrator.it.lifecycle.faults;

import java.util.Optional;

import io.quarkiverse.migrator.it.lifecycle.harness.Project;
import io.quarkiverse.migrator.it.support.Database;
import io.quarkiverse.migrator.it.support.MySqlServer;
import io.quarkiverse.migrator.it.support.PostgresServer;

/** A database, and how a script waits in it for the test. */
enum Kind {

    POSTGRESQL("select pg_advisory_xact_lock(%d)", "select pg_advisory_lock(%d)",
            "select pid from pg_locks where locktype = 'advisory' and not granted and objid = %d",
            "select pg_terminate_backend(%s)"),
    MYSQL("do get_lock('gate%d', 600)", "select get_lock('gate%d', 600)",
            "select id from information_schema.processlist where state = 'User lock' and info like '%%gate%d\\'%%'",
            "kill %s");

    private final String waits;
    private final String closes;
    private final String waiting;
    private final String cuts;

    Kind(String waits, String closes, String waiting, String cuts) {
        this.waits = waits;
        this.closes = closes;
        this.waiting = waiting;
        this.cuts = cuts;
    }

    /** Why this database can't run here. */
    Optional<String> obstacle() {
        return this == MYSQL ? MySqlServer.obstacle() : Optional.empty();
    }

    /** The server that tests share. */
    Database createDatabase() {
        return this == MYSQL ? MySqlServer.shared().createDatabase() : PostgresServer.shared().createDatabase();
    }

    /** The project, for this database. */
    Project projectFor(Class<?> test) {
        Project project = Project.copyOf("people", test.getSimpleName() + "-" + this);
        if (this == MYSQL) {
            project.replace("pom.xml", "quarkus-reactive-pg-client", "quarkus-reactive-mysql-client");
            project.replace("src/main/resources/application.properties", "postgresql", "mysql");
        }
        return project;
    }

    /** The statement that goes on once nobody holds the gate. */
    String passes(int gate) {
        return waits.formatted(gate);
    }

    /** The statement by which a session holds the gate. */
    String closes(int gate) {
        return closes.formatted(gate);
    }

    /** The query of the sessions that wait at the gate. */
    String waiting(int gate) {
        return waiting.formatted(gate);
    }

    /** The statement that ends another session. */
    String cuts(String session) {
        return cuts.formatted(session);
    }
}
