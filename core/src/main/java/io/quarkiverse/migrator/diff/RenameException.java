package io.quarkiverse.migrator.diff;

/** A rename that was asked for and can't be; the message names the entry and what is wrong with it. */
public class RenameException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public RenameException(String message) {
        super(message);
    }
}
