package io.quarkiverse.migrator.it.lifecycle.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.time.Duration;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;

import io.quarkiverse.migrator.it.lifecycle.harness.Command;
import io.quarkiverse.migrator.it.support.Catalog;
import io.quarkiverse.migrator.it.support.Database;

/** A process that is killed while it migrates: the next start completes the migration. */
@ResourceLock("gates")
class KilledTest {

    private static final int MOMENTS = Extent.of(8, 50);
    private static final Duration DEADLINE = Duration.ofMinutes(2);
    private static final Pattern BEGINNING = Pattern.compile("V1__initial|to version \"1 ");
    private static final int LONGEST_MILLIS = 400;
    private static final int SHORTEST_MILLIS = 50;

    @Test
    void theNextStartCompletesWhatWasKilledAtAnyMomentOnPostgreSql() throws Exception {
        TenScripts scripts = TenScripts.on(Kind.POSTGRESQL, KilledTest.class);
        Catalog expected = scripts.undisturbed();
        long seed = Long.getLong("faults.seed", System.nanoTime());
        Random random = new Random(seed);
        int inTheMiddle = 0;
        int longest = LONGEST_MILLIS;

        for (int moment = 0; moment < MOMENTS; moment++) {
            int millis = random.nextInt(longest);
            try (Database database = scripts.kind().createDatabase()) {
                Command process = scripts.app().begin(database);
                process.await(BEGINNING, DEADLINE);
                process.killAfter(Duration.ofMillis(millis));
                if (scripts.done(database) < TenScripts.SCRIPTS) {
                    inTheMiddle++;
                } else {
                    // It had ended by then, so that a later moment would show nothing
                    longest = Math.max(SHORTEST_MILLIS, millis);
                }

                scripts.app().start(database).close();

                scripts.assertComplete(database, expected);
            } catch (AssertionError e) {
                throw new AssertionError("Killed after " + millis + " ms; run again with -Dfaults.seed=" + seed, e);
            }
        }
        System.out.printf("Killed at %d random moments on PostgreSQL, %d of them before the end: all completed"
                + " (seed %d)%n", MOMENTS, inTheMiddle, seed);
        assertThat(inTheMiddle).as("kills in the middle").isGreaterThan(MOMENTS / 4);
    }

    @Test
    void theNextStartCompletesWhatWasKilledBetweenStatementsOnMySql() throws Exception {
        Optional<String> obstacle = Kind.MYSQL.obstacle();
        assumeTrue(obstacle.isEmpty(), obstacle::toString);
        TenScripts scripts = TenScripts.on(Kind.MYSQL, KilledTest.class);
        Catalog expected = scripts.undisturbed();
        int step = Extent.of(5, 1);

        int boundaries = 0;
        for (int number = 0; number < TenScripts.GATES; number += step) {
            try (Database database = scripts.kind().createDatabase()) {
                Gate gate = Gate.closed(scripts.kind(), number, database);
                Command process = scripts.app().begin(database);
                String session = gate.awaitSession(process);
                process.kill();
                gate.cut(session);
                gate.close();
                assertThat(scripts.done(database)).as("gate %d", number).isEqualTo(1 + number / 2);

                scripts.app().start(database).close();

                scripts.assertComplete(database, expected);
                boundaries++;
            }
        }
        System.out.printf("Killed at %d boundaries between statements on MySQL: all completed%n", boundaries);
    }
}
