package io.quarkiverse.migrator.change;

import io.quarkiverse.migrator.schema.QualifiedName;

/** A sequence that keeps its value under another name. */
public record RenameSequence(QualifiedName from, QualifiedName to) implements Change {

    @Override
    public <R> R accept(ChangeVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
