package io.quarkiverse.migrator.runtime.progress;

import java.time.Duration;

/**
 * How long a migration waits, and how often it says that it is still there.
 *
 * @param lockWait how long a statement of a script may wait for a lock of another session; zero waits without end
 * @param interval how often a script that takes long is reported
 */
public record Patience(Duration lockWait, Duration interval) {

    /** What holds where nothing is configured. */
    public static final Patience DEFAULT = new Patience(Duration.ofSeconds(30), Duration.ofSeconds(10));

    private static final Duration LONGEST_LOOK = Duration.ofSeconds(1);
    private static final Duration SHORTEST_LOOK = Duration.ofMillis(50);

    /** How often the session of a script is looked at, so that a blocker is known before the wait for it is over. */
    Duration look() {
        Duration look = lockWait.isZero() ? LONGEST_LOOK : min(LONGEST_LOOK, lockWait.dividedBy(4));
        look = min(look, interval);
        return look.compareTo(SHORTEST_LOOK) < 0 ? SHORTEST_LOOK : look;
    }

    private static Duration min(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }
}
