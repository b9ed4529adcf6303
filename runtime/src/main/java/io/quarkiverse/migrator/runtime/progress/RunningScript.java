package io.quarkiverse.migrator.runtime.progress;

import java.time.Duration;

/**
 * A script that is being applied.
 *
 * @param file its name
 * @param session the database's number of the session that it runs in
 * @param began when it began, by {@link System#nanoTime()}
 * @param statement which statement runs, from 1; 0 before the first
 * @param statementBegan when that began
 */
record RunningScript(String file, long session, long began, int statement, long statementBegan) {

    static RunningScript begin(String file, long session) {
        long now = System.nanoTime();
        return new RunningScript(file, session, now, 0, now);
    }

    RunningScript nextStatement() {
        return new RunningScript(file, session, began, statement + 1, System.nanoTime());
    }

    Duration time() {
        return Duration.ofNanos(System.nanoTime() - began);
    }

    Duration statementTime() {
        return Duration.ofNanos(System.nanoTime() - statementBegan);
    }
}
