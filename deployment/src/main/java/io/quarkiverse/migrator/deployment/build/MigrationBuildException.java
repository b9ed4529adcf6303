package io.quarkiverse.migrator.deployment.build;

/** Stops a build with a message for the user; where it was thrown is of no use to them, so it has no stack trace. */
public class MigrationBuildException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public MigrationBuildException(String message) {
        super(message, null, false, false);
    }

    @Override
    public String toString() {
        return getMessage();
    }
}
