package io.quarkiverse.migrator.runtime.migration;

import java.util.List;

/**
 * A database could not be migrated. The message is for people: it names the script, what is wrong and what to do, and holds
 * no password. Where it was thrown is of no use to them, so it has no stack trace.
 */
public class MigrationException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    public MigrationException(String message, List<Problem> problems) {
        super(message, null, false, false);
        this.problems = List.copyOf(problems);
    }

    public MigrationException(String message) {
        this(message, List.of());
    }

    /** What was found to be wrong before anything was applied; none when a script failed. */
    public List<Problem> problems() {
        return problems;
    }

    @Override
    public String toString() {
        return getMessage();
    }
}
