package io.quarkiverse.migrator.plan;

/** A value for existing rows that can't be used; the message names where it stands and what is wrong with it. */
public class BackfillException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public BackfillException(String message) {
        super(message);
    }
}
