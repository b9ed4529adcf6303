package io.quarkiverse.migrator.deployment.devmode;

/** A draft that the database did not take. */
final class DraftException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    DraftException(String message, Throwable cause) {
        super(message, cause);
    }
}
