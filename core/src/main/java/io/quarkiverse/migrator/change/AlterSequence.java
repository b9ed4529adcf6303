package io.quarkiverse.migrator.change;

import io.quarkiverse.migrator.schema.Sequence;

/** A sequence of the same name with another step, start or options. */
public record AlterSequence(Sequence before, Sequence after) implements Change {

    @Override
    public <R> R accept(ChangeVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
