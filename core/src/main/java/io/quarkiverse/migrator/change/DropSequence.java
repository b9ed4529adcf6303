package io.quarkiverse.migrator.change;

import io.quarkiverse.migrator.schema.Sequence;

/** A sequence that is gone. */
public record DropSequence(Sequence sequence) implements Change {

    @Override
    public <R> R accept(ChangeVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
