package io.quarkiverse.migrator.change;

import io.quarkiverse.migrator.schema.Sequence;

/** A new sequence. */
public record AddSequence(Sequence sequence) implements Change {

    @Override
    public <R> R accept(ChangeVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
