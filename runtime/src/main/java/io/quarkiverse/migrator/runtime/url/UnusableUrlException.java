package io.quarkiverse.migrator.runtime.url;

/**
 * A reactive URL that no JDBC URL can be derived from; the message says why without quoting any part of the URL that may
 * hold a password, and reads on from the name of the setting.
 */
public class UnusableUrlException extends RuntimeException {

    public UnusableUrlException(String reason) {
        super(reason);
    }
}
