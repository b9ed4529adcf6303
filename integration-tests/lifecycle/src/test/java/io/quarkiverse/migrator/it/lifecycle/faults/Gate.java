package io.quarkiverse.migrator.it.lifecycle.faults;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

import io.quarkiverse.migrator.it.lifecycle.harness.Command;
import io.quarkiverse.migrator.it.support.Database;

/** A statement of a script that waits until the test lets it go on, so that a process is known to be right there. */
final class Gate implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final Kind kind;
    private final int number;
    private final Database database;
    private final Connection holder;

    private Gate(Kind kind, int number, Database database, Connection holder) {
        this.kind = kind;
        this.number = number;
        this.database = database;
        this.holder = holder;
    }

    /** Closes the gate of that number. */
    static Gate closed(Kind kind, int number, Database database) throws SQLException {
        Connection holder = database.connect();
        try (Statement statement = holder.createStatement()) {
            statement.execute(kind.closes(number));
        }
        return new Gate(kind, number, database, holder);
    }

    /** Waits until a session is at the gate, and tells which. */
    String awaitSession(Command process) {
        return awaitSession(process::isAlive, process::output);
    }

    /**
     * Waits until a session is at the gate, and tells which.
     *
     * @param alive whether one can still come
     * @param output what is shown when none came
     */
    String awaitSession(BooleanSupplier alive, Supplier<String> output) {
        Instant deadline = Instant.now().plus(PATIENCE);
        List<String> waiting = database.query(kind.waiting(number));
        while (waiting.isEmpty()) {
            if (Instant.now().isAfter(deadline) || !alive.getAsBoolean()) {
                throw new AssertionError("Nobody came to gate " + number + ":\n" + output.get());
            }
            LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
            waiting = database.query(kind.waiting(number));
        }
        return waiting.get(0);
    }

    /** Ends the session that waits here, as a network does that fails. */
    void cut(String session) {
        database.execute(kind.cuts(session));
    }

    /** Opens the gate. */
    @Override
    public void close() throws SQLException {
        holder.close();
    }
}
