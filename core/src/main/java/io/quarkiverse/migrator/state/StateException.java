package io.quarkiverse.migrator.state;

/** A file of the project that can't be used as it is; the message names the file and the fix. */
public class StateException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public StateException(String message) {
        super(message);
    }

    public StateException(String message, Throwable cause) {
        super(message, cause);
    }
}
