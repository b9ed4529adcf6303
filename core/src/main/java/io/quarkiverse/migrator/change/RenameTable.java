package io.quarkiverse.migrator.change;

import io.quarkiverse.migrator.schema.QualifiedName;

/** A table that keeps its rows under another name. */
public record RenameTable(QualifiedName from, QualifiedName to) implements Change {

    @Override
    public <R> R accept(ChangeVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
