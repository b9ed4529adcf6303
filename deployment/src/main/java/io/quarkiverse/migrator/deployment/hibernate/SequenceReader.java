package io.quarkiverse.migrator.deployment.hibernate;

import java.util.Objects;

import io.quarkiverse.migrator.schema.Sequence;

/** Reads a sequence. */
final class SequenceReader {

    private SequenceReader() {
    }

    static Sequence read(ModelContext context, org.hibernate.boot.model.relational.Sequence sequence) {
        int start = sequence.getInitialValue();
        int increment = sequence.getIncrementSize();
        // A start below the default minimum needs one of its own
        String bounds = context.hibernate().getSequenceSupport().startingValue(start, increment);
        String options = Objects.requireNonNullElse(sequence.getOptions(), "");
        return new Sequence(context.name(sequence.getName()), start, increment, (bounds.strip() + " " + options).strip());
    }
}
