package io.quarkiverse.migrator.it.lifecycle.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import io.quarkiverse.migrator.it.lifecycle.harness.RunningApp;
import io.quarkiverse.migrator.it.support.Catalog;
import io.quarkiverse.migrator.it.support.Database;

/** Many processes start at once on one database: each script runs once, and every process serves. */
@EnabledIfSystemProperty(named = "faults", matches = "all", disabledReason = "it takes long; -Dfaults=all runs it")
@ResourceLock("gates")
class RacesTest {

    private static final int PROCESSES = 16;
    private static final int ROUNDS = Integer.getInteger("faults.rounds", 10);
    private static final int SLOW = 4;

    @ParameterizedTest
    @EnumSource
    void everyProcessServesAndEachScriptRunsOnce(Kind kind) throws Exception {
        Optional<String> obstacle = kind.obstacle();
        assumeTrue(obstacle.isEmpty(), obstacle::toString);
        TenScripts scripts = TenScripts.on(kind, RacesTest.class);
        Catalog expected = scripts.undisturbed();

        for (int round = 1; round <= ROUNDS; round++) {
            try (Database database = kind.createDatabase()) {
                assertThat(started(scripts, database, PROCESSES)).as("round %d", round).isEqualTo(PROCESSES);
                scripts.assertComplete(database, expected);
            }
        }
        whileAScriptIsSlow(scripts, expected);
        System.out.printf("Races on %s: %d rounds of %d processes, each served, each script ran once%n", kind, ROUNDS,
                PROCESSES);
    }

    private static void whileAScriptIsSlow(TenScripts scripts, Catalog expected) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(SLOW);
        try (Database database = scripts.kind().createDatabase()) {
            Gate gate = Gate.closed(scripts.kind(), TenScripts.GATES / 2, database);
            List<Future<Integer>> starts = new ArrayList<>();
            for (int i = 0; i < SLOW; i++) {
                starts.add(threads.submit(() -> started(scripts, database, 1)));
            }
            gate.awaitSession(() -> starts.stream().noneMatch(Future::isDone), starts::toString);
            int done = scripts.done(database);
            gate.close();

            for (Future<Integer> start : starts) {
                assertThat(start.get()).isEqualTo(1);
            }
            assertThat(done).isLessThan(TenScripts.SCRIPTS);
            scripts.assertComplete(database, expected);
        } finally {
            threads.shutdownNow();
        }
    }

    /** Starts that many processes, waits until each serves, stops them, and tells how many did. */
    private static int started(TenScripts scripts, Database database, int processes)
            throws InterruptedException, ExecutionException, SQLException {
        ExecutorService threads = Executors.newFixedThreadPool(processes);
        try {
            List<Future<RunningApp>> starts = new ArrayList<>();
            for (int i = 0; i < processes; i++) {
                starts.add(threads.submit(() -> scripts.app().start(database)));
            }
            List<RunningApp> apps = new ArrayList<>();
            for (Future<RunningApp> start : starts) {
                apps.add(start.get());
            }
            for (RunningApp app : apps) {
                assertThat(app.get("/people")).isEqualTo("[]");
            }
            apps.forEach(RunningApp::close);
            return apps.size();
        } finally {
            threads.shutdownNow();
        }
    }
}
