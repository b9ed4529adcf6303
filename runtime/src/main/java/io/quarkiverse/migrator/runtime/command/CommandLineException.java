package io.quarkiverse.migrator.runtime.command;

/** A command that can't be understood, or that can't be done; its message is for the person who gave it. */
public class CommandLineException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public CommandLineException(String message) {
        super(message);
    }
}
