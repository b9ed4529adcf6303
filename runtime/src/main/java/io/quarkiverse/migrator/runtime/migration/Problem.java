package io.quarkiverse.migrator.runtime.migration;

import java.util.List;

/**
 * Something that is wrong between scripts and a database, in words for people.
 *
 * @param kind what it is
 * @param scripts the scripts it is about; none where it is about the database
 * @param text what is wrong, in a sentence
 * @param remedy what to do, in a sentence or more
 * @param blocking whether no script is applied until it is put right
 */
public record Problem(ProblemKind kind, List<String> scripts, String text, String remedy, boolean blocking) {

    public Problem {
        scripts = List.copyOf(scripts);
    }

    /** The same problem, which does not keep scripts from being applied. */
    Problem asWarning() {
        return new Problem(kind, scripts, text, remedy, false);
    }

    /** What is wrong, and what to do. */
    @Override
    public String toString() {
        return text + " " + remedy;
    }
}
