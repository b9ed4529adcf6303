package io.quarkiverse.migrator.runtime.command;

/** What one of the commands does to one datasource. */
interface Command {

    /**
     * Runs it.
     *
     * @throws RuntimeException if it can't be done; the message of the exceptions that {@link Commands} knows is for people
     */
    Outcome run(CommandLine line, CommandDatasource datasource, Dialog dialog);
}
