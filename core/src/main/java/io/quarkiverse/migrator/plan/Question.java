package io.quarkiverse.migrator.plan;

import java.util.List;

/**
 * What a person has to answer before a script may be written.
 *
 * @param kind what is asked
 * @param subject the table or {@code table.column} that it is about
 * @param text the question's ground and how to answer it, in a sentence or two
 * @param candidates the names that a thing may have now, if it was renamed; none where no name is asked for
 */
public record Question(Kind kind, String subject, String text, List<String> candidates) {

    public Question {
        candidates = List.copyOf(candidates);
    }

    /** A question that asks for no name. */
    public Question(Kind kind, String subject, String text) {
        this(kind, subject, text, List.of());
    }

    /** What is asked. */
    public enum Kind {
        /** Is this the same under another name, or is it to be dropped? */
        RENAME,
        /** May these values be lost? */
        LOSS,
        /** Which value do the rows get that exist? */
        FILL,
        /** How do old values become values of the new type? */
        CONVERSION
    }
}
