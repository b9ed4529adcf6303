package io.quarkiverse.migrator.plan;

/**
 * What a person has to answer before a script may be written.
 *
 * @param kind what is asked
 * @param subject the table or {@code table.column} that it is about
 * @param text the question's ground and how to answer it, in a sentence or two
 */
public record Question(Kind kind, String subject, String text) {

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
