package io.quarkiverse.migrator.change;

import io.quarkiverse.migrator.schema.QualifiedName;

/** A column that keeps its values under another name. */
public record RenameColumn(QualifiedName table, String from, String to) implements Change {

    @Override
    public <R> R accept(ChangeVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
