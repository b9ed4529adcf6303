package io.quarkiverse.migrator.state.merge;

import io.quarkiverse.migrator.state.StateException;

/** Two branches whose scripts can't be put one behind the other; the message names what is in the way, and the fix. */
public class MergeException extends StateException {

    private static final long serialVersionUID = 1L;

    public MergeException(String message) {
        super(message);
    }
}
