package io.quarkiverse.migrator.it.lifecycle.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.time.Duration;
import java.util.Optional;

import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import io.quarkiverse.migrator.it.lifecycle.harness.Command;
import io.quarkiverse.migrator.it.lifecycle.harness.Outcome;
import io.quarkiverse.migrator.it.support.Catalog;
import io.quarkiverse.migrator.it.support.Database;
import io.quarkiverse.migrator.it.support.MySqlServer;
import io.quarkiverse.migrator.it.support.PostgresServer;

/** The connection is cut, or the database stops, in the middle of a script: the start fails in time, the next completes. */
@ResourceLock("gates")
class LostDatabaseTest {

    private static final Duration DEADLINE = Duration.ofMinutes(2);
    private static final int GATE = TenScripts.GATES / 2;

    @ParameterizedTest
    @EnumSource
    void theNextStartCompletesTheMigration(Kind kind) throws Exception {
        Optional<String> obstacle = kind.obstacle();
        assumeTrue(obstacle.isEmpty(), obstacle::toString);
        TenScripts scripts = TenScripts.on(kind, LostDatabaseTest.class);
        Catalog expected = scripts.undisturbed();

        theConnectionIsCut(scripts, expected);
        if (kind == Kind.POSTGRESQL) {
            PostgresServer server = PostgresServer.start();
            Database database = server.createDatabase();
            theDatabaseStops(scripts, expected, database, server::stop, () -> {
                server.startAgain();
                return server.database(database.name());
            });
            server.stop();
        } else {
            MySqlServer server = MySqlServer.start();
            Database database = server.createDatabase();
            theDatabaseStops(scripts, expected, database, server::stop, () -> {
                server.startAgain();
                return server.database(database.name());
            });
            server.stop();
        }
    }

    private static void theConnectionIsCut(TenScripts scripts, Catalog expected) throws Exception {
        try (Database database = scripts.kind().createDatabase()) {
            Outcome outcome;
            try (Gate gate = Gate.closed(scripts.kind(), GATE, database)) {
                Command process = scripts.app().begin(database);
                gate.cut(gate.awaitSession(process));
                outcome = process.awaitEnd(DEADLINE);
            }
            outcome.failed("V" + (2 + GATE / 2) + "__part.sql").didNotSay(database.password() + "@");
            assertThat(scripts.done(database)).isEqualTo(1 + GATE / 2);

            scripts.app().start(database).close();

            scripts.assertComplete(database, expected);
        }
    }

    private static void theDatabaseStops(TenScripts scripts, Catalog expected, Database database, Runnable stop,
            java.util.function.Supplier<Database> startAgain) throws Exception {
        Gate gate = Gate.closed(scripts.kind(), GATE, database);
        Command process = scripts.app().begin(database);
        gate.awaitSession(process);
        stop.run();
        process.awaitEnd(DEADLINE).failed("V" + (2 + GATE / 2) + "__part.sql");

        Database again = startAgain.get();
        assertThat(scripts.done(again)).isEqualTo(1 + GATE / 2);
        scripts.app().start(again).close();

        scripts.assertComplete(again, expected);
    }
}
