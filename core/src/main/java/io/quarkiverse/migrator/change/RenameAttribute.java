package io.quarkiverse.migrator.change;

import io.quarkiverse.migrator.schema.QualifiedName;

/** An attribute of a composite type keeps its values under another name. */
public record RenameAttribute(QualifiedName type, String from, String to) implements Change {

    @Override
    public <R> R accept(ChangeVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
