package io.quarkiverse.migrator.schema;

/**
 * A sequence.
 *
 * @param name its name
 * @param start the first value
 * @param increment the step
 * @param options what follows in {@code create sequence}, empty for nothing
 */
public record Sequence(QualifiedName name, long start, long increment, String options) {

    /** The same sequence under another name. */
    public Sequence withName(QualifiedName other) {
        return new Sequence(other, start, increment, options);
    }
}
