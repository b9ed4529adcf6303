package io.quarkiverse.migrator.runtime.drift;

/** A comparison that the database does not allow; its message says what is needed. */
public class DriftException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    DriftException(String message, Throwable cause) {
        super(message, cause);
    }
}
