package io.quarkiverse.migrator.runtime.health;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.Supplier;

import jakarta.inject.Singleton;

import io.quarkiverse.migrator.runtime.migration.MigrationStatus;

/**
 * Which datasources have all their scripts, as far as it is known. What the start found out, or a later look, is kept; only a
 * database that some script is missing in is looked at again, and not more often than every ten seconds.
 */
@Singleton
public class MigrationStates {

    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(10);

    private final Map<String, DatasourceState> states = new ConcurrentSkipListMap<>();

    /** The start has applied all scripts. */
    public void isCurrent(String datasource, Optional<String> version) {
        states.put(datasource, new DatasourceState(Optional.empty(), version));
    }

    /**
     * The start has not looked at it.
     *
     * @param status looks at it
     */
    public void isUnknown(String datasource, Supplier<MigrationStatus> status) {
        states.put(datasource, new DatasourceState(Optional.of(new Look(status)), Optional.empty()));
    }

    /** What is known of each datasource, by its name. */
    public Map<String, DatasourceState> all() {
        return states;
    }

    /**
     * What is known of one datasource.
     *
     * @param look looks at it; none when it is known to be current
     * @param version the version that it has, when it is current
     */
    public record DatasourceState(Optional<Look> look, Optional<String> version) {
    }

    /** Looks at a database, not too often. */
    public static final class Look {

        private final Supplier<MigrationStatus> reader;
        private Optional<MigrationStatus> found = Optional.empty();
        private long at;

        Look(Supplier<MigrationStatus> reader) {
            this.reader = reader;
        }

        /** What the database has of its scripts. */
        public synchronized MigrationStatus status() {
            if (found.isEmpty() || !isCurrent(found.get()) && System.nanoTime() - at >= BETWEEN_LOOKS.toNanos()) {
                found = Optional.of(reader.get());
                at = System.nanoTime();
            }
            return found.get();
        }

        /** Whether nothing is missing or wrong. */
        static boolean isCurrent(MigrationStatus status) {
            return status.pending().isEmpty() && status.blocking().isEmpty();
        }
    }
}
