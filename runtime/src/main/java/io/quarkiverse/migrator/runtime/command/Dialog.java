package io.quarkiverse.migrator.runtime.command;

import java.util.Optional;

/** Who a command talks to: a person at a terminal, the log of a job, or another program. */
public interface Dialog {

    /** Tells a result, which may be several lines. */
    void say(String text);

    /** Tells what went wrong. */
    void complain(String text);

    /** Asks a person for a word; none where nobody is there to answer. */
    Optional<String> ask(String question);

    /** Asks a person whether to go on; where nobody is there, the command has to go on, or not, by itself. */
    default Optional<Boolean> confirm(String question) {
        return ask(question + " [y/N] ").map(answer -> answer.strip().toLowerCase().matches("y|yes"));
    }
}
