package io.quarkiverse.migrator.runtime.downgrade;

/** A downgrade that can't be done, or that failed; its message says what to do. */
public class DowngradeException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public DowngradeException(String message) {
        super(message);
    }

    public DowngradeException(String message, Throwable cause) {
        super(message, cause);
    }
}
